// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'VolumeSnapshotClass VolumeSnapshotContent');
