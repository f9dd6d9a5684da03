// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('traefik.io/v1alpha1', 'IngressRoute IngressRouteTCP IngressRouteUDP Middleware MiddlewareTCP ServersTransport ServersTransportTCP TLSOption TLSStore TraefikService', '');
