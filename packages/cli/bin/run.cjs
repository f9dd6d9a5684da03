// node packages/cli/bin/run.cjs FILE.ts [ARGUMENT ...]
const { resolve } = require('node:path');

process.argv.splice(1, 1);
require('./loader.cjs');
require(resolve(process.argv[1]));
