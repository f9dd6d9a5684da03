// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('internal.apiserver.k8s.io/v1alpha1', '', 'StorageVersion');
