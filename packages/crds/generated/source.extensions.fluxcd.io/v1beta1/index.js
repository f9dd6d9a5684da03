// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('source.extensions.fluxcd.io/v1beta1', 'ArtifactGenerator', '');
