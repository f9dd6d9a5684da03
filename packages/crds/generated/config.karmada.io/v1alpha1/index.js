// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('config.karmada.io/v1alpha1', '', 'ResourceInterpreterCustomization ResourceInterpreterWebhookConfiguration');
