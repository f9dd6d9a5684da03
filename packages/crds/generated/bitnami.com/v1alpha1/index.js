// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('bitnami.com/v1alpha1', 'SealedSecret', '');
