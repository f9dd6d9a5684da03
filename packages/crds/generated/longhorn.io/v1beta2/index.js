// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('longhorn.io/v1beta2', 'BackingImage BackingImageDataSource BackingImageManager Backup BackupBackingImage BackupTarget BackupVolume Engine EngineFrontend EngineImage InstanceManager Node Orphan RecurringJob Replica Setting Shard ShardGroup ShareManager Snapshot SupportBundle SystemBackup SystemRestore Volume VolumeAttachment', '');
