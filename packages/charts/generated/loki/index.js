// Generated from the chart loki by 'npx projen generate'; do not edit.
exports.loki = require('./facts.json');
