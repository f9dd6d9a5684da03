// Generated from the chart cert-manager by 'npx projen generate'; do not edit.
exports.certManager = require('./facts.json');
