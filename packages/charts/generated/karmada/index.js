// Generated from the chart karmada by 'npx projen generate'; do not edit.
exports.karmada = require('./facts.json');
