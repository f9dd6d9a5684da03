// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('image.toolkit.fluxcd.io/v1', 'ImagePolicy ImageRepository ImageUpdateAutomation', '');
