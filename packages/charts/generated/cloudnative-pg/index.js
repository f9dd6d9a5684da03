// Generated from the chart cloudnative-pg by 'npx projen generate'; do not edit.
exports.cloudnativePg = require('./facts.json');
