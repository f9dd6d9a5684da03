// Generated from the chart snapshot-controller by 'npx projen generate'; do not edit.
exports.snapshotController = require('./facts.json');
