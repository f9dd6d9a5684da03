// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('apiextensions.k8s.io/v1', '', 'CustomResourceDefinition');
