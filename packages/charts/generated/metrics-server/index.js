// Generated from the chart metrics-server by 'npx projen generate'; do not edit.
exports.metricsServer = require('./facts.json');
