// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('policy.karmada.io/v1alpha1', 'FederatedResourceQuota OverridePolicy PropagationPolicy', 'ClusterOverridePolicy ClusterPropagationPolicy ClusterTaintPolicy');
