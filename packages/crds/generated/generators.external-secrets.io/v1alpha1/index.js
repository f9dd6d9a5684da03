// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('generators.external-secrets.io/v1alpha1', 'ACRAccessToken BeyondtrustWorkloadCredentialsDynamicSecret CloudsmithAccessToken ECRAuthorizationToken Fake GCRAccessToken GeneratorState GithubAccessToken GitlabDeployToken Grafana MFA Password QuayAccessToken SSHKey STSSessionToken UUID VaultDynamicSecret Webhook', 'ClusterGenerator');
