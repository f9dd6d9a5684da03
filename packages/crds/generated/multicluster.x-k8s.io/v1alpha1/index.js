// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('multicluster.x-k8s.io/v1alpha1', 'ServiceExport ServiceImport', '');
