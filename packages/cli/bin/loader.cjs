// Runs TypeScript as it lies on the disk: swc strips the types, nothing is checked here (`npx projen lint` does that).
// What swc gave for a text is kept beside the libraries, under the hash of that text: most starts need no swc at all.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { addHook } = require('pirates');

const { keepCode } = require('./code-cache.cjs');
const { mapStacks } = require('./stacks.cjs');

const root = join(__dirname, '..', '..', '..');
const cache = join(root, 'node_modules', '.cache', 'kube-world');
const { version } = require('@swc/core/package.json');

const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: true,
  swcrc: false,
};

/** TypeScript file -> what says which of its lines is which. */
const maps = new Map();

function transpile(code, filename) {
  return require('@swc/core').transformSync(code, { ...options, filename });
}

function load(code, filename) {
  // a test's throw-away files would fill the folder
  if (!filename.startsWith(root + sep)) {
    const { code: made, map } = transpile(code, filename);
    maps.set(filename, () => map);
    return made;
  }
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, filename]))
    .update(code)
    .digest('hex');
  const kept = join(cache, `${key}.js`);
  maps.set(filename, () => readFileSync(`${kept}.map`, 'utf8'));
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code: made, map } = transpile(code, filename);
    // the text last: where it is, its map is
    keep(`${kept}.map`, map);
    keep(kept, made);
    maps.set(filename, () => map);
    return made;
  }
}

/** Whole or not at all, whoever else writes the same; a folder that cannot be written costs time and nothing else. */
function keep(file, text) {
  try {
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, text);
    renameSync(part, file);
  } catch {
    // the next start tries again
  }
}

mapStacks(maps);
keepCode({ folder: cache, root: root + sep, entry: process.argv[1], keep });
addHook(load, { exts: ['.ts'] });
