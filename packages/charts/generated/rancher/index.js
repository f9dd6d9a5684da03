// Generated from the chart rancher by 'npx projen generate'; do not edit.
exports.rancher = require('./facts.json');
