// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('isindir.github.com/v1alpha2', 'SopsSecret', '');
