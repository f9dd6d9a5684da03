// Generated from the chart external-secrets by 'npx projen generate'; do not edit.
exports.externalSecrets = require('./facts.json');
