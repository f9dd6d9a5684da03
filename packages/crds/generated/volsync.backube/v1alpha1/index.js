// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('volsync.backube/v1alpha1', 'ReplicationDestination ReplicationSource', '');
