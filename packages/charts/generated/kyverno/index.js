// Generated from the chart kyverno by 'npx projen generate'; do not edit.
exports.kyverno = require('./facts.json');
