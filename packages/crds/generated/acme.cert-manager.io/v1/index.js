// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('acme.cert-manager.io/v1', 'Challenge Order', '');
