// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('resource.nvidia.com/v1beta1', 'ComputeDomain ComputeDomainClique', '');
