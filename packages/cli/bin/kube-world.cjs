#!/usr/bin/env node
require('./loader.cjs');
require('../src/main.ts');
