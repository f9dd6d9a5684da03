// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('kyverno.io/v2', 'CleanupPolicy PolicyException UpdateRequest', 'ClusterCleanupPolicy GlobalContextEntry');
