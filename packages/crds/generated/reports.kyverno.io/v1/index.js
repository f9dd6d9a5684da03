// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('reports.kyverno.io/v1', 'EphemeralReport', 'ClusterEphemeralReport');
