// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('source.toolkit.fluxcd.io/v1', 'Bucket ExternalArtifact GitRepository HelmChart HelmRepository OCIRepository', '');
