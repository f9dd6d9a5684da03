// Generated from the chart flux-instance by 'npx projen generate'; do not edit.
exports.fluxInstance = require('./facts.json');
