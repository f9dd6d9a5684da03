// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('cert-manager.io/v1', 'Certificate CertificateRequest Issuer', 'ClusterIssuer');
