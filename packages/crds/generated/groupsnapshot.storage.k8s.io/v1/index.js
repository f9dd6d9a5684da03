// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('groupsnapshot.storage.k8s.io/v1', 'VolumeGroupSnapshot', 'VolumeGroupSnapshotClass VolumeGroupSnapshotContent');
