// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', '');
