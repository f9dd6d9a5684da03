// Generated from the chart authentik by 'npx projen generate'; do not edit.
exports.authentik = require('./facts.json');
