// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('operator.tigera.io/v1', '', 'APIServer Goldmane ImageSet Installation TigeraStatus Whisker');
