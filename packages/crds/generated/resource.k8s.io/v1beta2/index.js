// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('resource.k8s.io/v1beta2', 'ResourceClaim ResourceClaimTemplate', 'DeviceClass DeviceTaintRule ResourceSlice');
