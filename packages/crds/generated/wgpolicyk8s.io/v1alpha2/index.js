// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('wgpolicyk8s.io/v1alpha2', 'PolicyReport', 'ClusterPolicyReport');
