// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('remedy.karmada.io/v1alpha1', '', 'Remedy');
