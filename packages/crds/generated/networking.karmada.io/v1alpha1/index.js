// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('networking.karmada.io/v1alpha1', 'MultiClusterIngress MultiClusterService', '');
