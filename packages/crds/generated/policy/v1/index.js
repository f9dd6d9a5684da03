// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('policy/v1', 'PodDisruptionBudget', '');
