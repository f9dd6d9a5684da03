// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('csi.ceph.io/v1', 'CephConnection ClientProfile ClientProfileMapping Driver OperatorConfig', '');
