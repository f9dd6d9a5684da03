// Generated from the chart localpv-provisioner by 'npx projen generate'; do not edit.
exports.localpvProvisioner = require('./facts.json');
