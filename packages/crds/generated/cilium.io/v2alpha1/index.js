// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('cilium.io/v2alpha1', '', 'CiliumL2AnnouncementPolicy CiliumLoadBalancerIPPool');
