// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('scheduling.k8s.io/v1', '', 'PriorityClass');
