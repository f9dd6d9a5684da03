// Generated from the chart velero by 'npx projen generate'; do not edit.
exports.velero = require('./facts.json');
