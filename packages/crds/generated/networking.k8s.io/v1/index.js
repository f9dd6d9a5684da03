// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('networking.k8s.io/v1', 'Ingress NetworkPolicy', 'IPAddress IngressClass ServiceCIDR');
