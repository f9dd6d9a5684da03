// node packages/cli/bin/run.cjs FILE.ts [ARGUMENT ...]
require('./loader.cjs');
const { resolve } = require('node:path');

process.argv.splice(1, 1);
require(resolve(process.argv[1]));
