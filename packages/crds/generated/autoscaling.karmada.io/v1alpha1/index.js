// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('autoscaling.karmada.io/v1alpha1', 'CronFederatedHPA FederatedHPA', '');
