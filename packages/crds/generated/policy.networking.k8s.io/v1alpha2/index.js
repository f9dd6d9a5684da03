// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('policy.networking.k8s.io/v1alpha2', '', 'ClusterNetworkPolicy');
