// Runs TypeScript as it lies on the disk: swc strips the types, nothing is checked here (`npx projen lint` does that).
// What swc gave for a text is kept beside the libraries, under the hash of that text: most starts need no swc at all.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { addHook } = require('pirates');

const root = join(__dirname, '..', '..', '..');
const cache = join(root, 'node_modules', '.cache', 'kube-world');
const { version } = require('@swc/core/package.json');

const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};

function transpile(code, filename) {
  return require('@swc/core').transformSync(code, { ...options, filename }).code;
}

function load(code, filename) {
  // a test's throw-away files would fill the folder
  if (!filename.startsWith(root + sep)) return transpile(code, filename);
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, filename]))
    .update(code)
    .digest('hex');
  const kept = join(cache, `${key}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const made = transpile(code, filename);
    keep(kept, made);
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

process.setSourceMapsEnabled(true);
addHook(load, { exts: ['.ts'] });
