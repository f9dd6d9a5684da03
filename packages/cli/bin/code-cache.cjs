// What V8 made of a program's files is kept beside what swc made of them, for the next start: no file is parsed again, nor a
// function that ran before. It is a cache and nothing else: what is missing, of other text or of another Node, is compiled.
const { createHash } = require('node:crypto');
const { readFileSync, realpathSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const hashBytes = 20;

/** @param folder where it is kept @param root files below it are @param entry the program @param keep writes a file as a whole */
exports.keepCode = function keepCode({ folder, root, entry, keep }) {
  const program = placeOf(entry);
  // a test's throw-away programs would fill the folder
  if (!program?.startsWith(root)) return;
  const name = digest(JSON.stringify([process.version, process.arch, program])).toString('hex');
  const file = join(folder, `${name}.code`);
  const before = read(file);
  const scripts = new Map();
  let isNew = false;

  const { _compile: compile } = Module.prototype;
  Module.prototype._compile = function _compile(content, filename, ...rest) {
    const script = filename.startsWith(root) ? scriptOf(content, filename) : undefined;
    return script ? run(script, this, filename) : Reflect.apply(compile, this, [content, filename, ...rest]);
  };
  process.on('exit', () => {
    if (isNew) keep(file, written(scripts));
  });

  function scriptOf(content, filename) {
    // what V8 keeps forgets who imports: such a file is Node's own to compile
    if (content.includes('import(')) return undefined;
    const key = digest(`${filename}\0${content}`).toString('base64');
    const cachedData = before.get(key);
    try {
      const script = new Script(Module.wrap(content), { filename, cachedData });
      if (cachedData === undefined || script.cachedDataRejected) isNew = true;
      scripts.set(key, script);
      return script;
    } catch {
      // Node's own way says what is wrong with it, or knows it for a module of another kind
      return undefined;
    }
  }
};

/** Of a program that is not there, Node says so by itself. */
function placeOf(entry) {
  try {
    return realpathSync(entry);
  } catch {
    return undefined;
  }
}

function run(script, module, filename) {
  const requireFrom = (id) => module.require(id);
  requireFrom.resolve = Object.assign((id, options) => Module._resolveFilename(id, module, false, options), {
    paths: (id) => Module._resolveLookupPaths(id, module),
  });
  requireFrom.main = require.main;
  requireFrom.extensions = Module._extensions;
  requireFrom.cache = Module._cache;
  const { exports } = module;
  return Reflect.apply(script.runInThisContext(), exports, [exports, requireFrom, module, filename, dirname(filename)]);
}

/** A hash of the rest, the length of a list, the list of keys and lengths, the code. V8 trusts what it is handed: a damaged file is none. */
function written(scripts) {
  const parts = Array.from(scripts, ([key, script]) => [key, script.createCachedData()]);
  const list = Buffer.from(JSON.stringify(parts.map(([key, code]) => [key, code.length])), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  const body = Buffer.concat([length, list, ...parts.map(([, code]) => code)]);
  return Buffer.concat([digest(body), body]);
}

function read(file) {
  const found = new Map();
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(hashBytes);
    if (!digest(body).equals(bytes.subarray(0, hashBytes))) return found;
    let at = 4 + body.readUInt32LE(0);
    for (const [key, length] of JSON.parse(body.toString('utf8', 4, at))) {
      found.set(key, body.subarray(at, at + length));
      at += length;
    }
  } catch {
    // there is none yet
  }
  return found;
}

function digest(data) {
  return createHash('sha1').update(data).digest();
}
