// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('flowcontrol.apiserver.k8s.io/v1beta3', '', 'FlowSchema PriorityLevelConfiguration');
