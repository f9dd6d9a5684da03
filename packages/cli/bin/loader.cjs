// Runs TypeScript as it lies on the disk: swc strips the types, nothing is checked here (`npx projen lint` does that).
const { transformSync } = require('@swc/core');
const { addHook } = require('pirates');

const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};

process.setSourceMapsEnabled(true);
addHook((code, filename) => transformSync(code, { ...options, filename }).code, { exts: ['.ts'] });
