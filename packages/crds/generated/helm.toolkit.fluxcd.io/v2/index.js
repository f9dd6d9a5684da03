// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('helm.toolkit.fluxcd.io/v2', 'HelmRelease', '');
