// Generated from the chart fleet-crd by 'npx projen generate'; do not edit.
exports.fleetCrd = require('./facts.json');
