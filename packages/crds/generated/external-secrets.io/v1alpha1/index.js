// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('external-secrets.io/v1alpha1', 'PushSecret', 'ClusterPushSecret');
