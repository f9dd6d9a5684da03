// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('argoproj.io/v1alpha1', 'AppProject Application ApplicationSet', '');
