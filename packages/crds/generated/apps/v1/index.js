// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('apps/v1', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', '');
