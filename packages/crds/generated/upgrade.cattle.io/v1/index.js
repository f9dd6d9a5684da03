// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('upgrade.cattle.io/v1', 'Plan', '');
