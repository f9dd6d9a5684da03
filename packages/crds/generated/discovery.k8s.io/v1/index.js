// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('discovery.k8s.io/v1', 'EndpointSlice', '');
