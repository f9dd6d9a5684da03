// Generated from the chart fleet-agent by 'npx projen generate'; do not edit.
exports.fleetAgent = require('./facts.json');
