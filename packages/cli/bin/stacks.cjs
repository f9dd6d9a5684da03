// Lines of TypeScript in stacks. Node would read the map of every file when the file is loaded; here it is read when a stack
// with the file in it is asked for, which most runs never do.
const { writeSync } = require('node:fs');
const { SourceMap } = require('node:module');
const { inspect } = require('node:util');

/** @param maps file -> its map, as text */
exports.mapStacks = function mapStacks(maps) {
  const read = new Map();
  const mapOf = (file) => {
    if (!read.has(file)) read.set(file, mapFrom(maps.get(file)));
    return read.get(file);
  };
  Error.prepareStackTrace = (error, frames) => [headOf(error), ...frames.map((frame) => `    at ${shown(frame, mapOf)}`)].join('\n');
  // Node would show the line of what ran above the stack
  process.on('uncaughtException', (error) => {
    writeSync(2, `${inspect(error)}\n`);
    process.exit(1);
  });
};

function mapFrom(text) {
  try {
    return text && new SourceMap(JSON.parse(text()));
  } catch {
    return undefined;
  }
}

function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

/** A frame as V8 writes it, with the place in the TypeScript in place of the one in what ran. */
function shown(frame, mapOf) {
  const text = frame.toString();
  const file = frame.getFileName();
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  if (typeof file !== 'string' || line === null || column === null) return text;
  const found = mapOf(file)?.findEntry(line - 1, column - 1);
  if (found?.originalLine === undefined) return text;
  return text.replace(`${file}:${line}:${column}`, () => `${file}:${found.originalLine + 1}:${found.originalColumn + 1}`);
}
