// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('external-secrets.io/v1', 'ExternalSecret SecretStore', 'ClusterExternalSecret ClusterSecretStore');
