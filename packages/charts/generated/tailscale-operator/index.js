// Generated from the chart tailscale-operator by 'npx projen generate'; do not edit.
exports.tailscaleOperator = require('./facts.json');
