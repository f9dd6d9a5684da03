// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('work.karmada.io/v1alpha2', 'ResourceBinding', 'ClusterResourceBinding');
