// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('kyverno.io/v2alpha1', '', 'GlobalContextEntry');
