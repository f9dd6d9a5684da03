// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('tailscale.com/v1alpha1', 'ProxyGroupPolicy', 'Connector DNSConfig PeerRelay ProxyClass ProxyGroup Recorder Tailnet');
