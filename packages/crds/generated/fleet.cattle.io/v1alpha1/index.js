// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('fleet.cattle.io/v1alpha1', 'Bundle BundleDeployment BundleNamespaceMapping Cluster ClusterGroup ClusterRegistration ClusterRegistrationToken GitRepo GitRepoRestriction HelmOp ImageScan Policy Schedule', 'Content');
