// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('resource.k8s.io/v1alpha3', 'PodSchedulingContext ResourceClaim ResourceClaimTemplate', 'DeviceClass DeviceTaintRule ResourcePoolStatusRequest ResourceSlice');
