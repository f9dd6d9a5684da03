// Generated from the chart sealed-secrets by 'npx projen generate'; do not edit.
exports.sealedSecrets = require('./facts.json');
