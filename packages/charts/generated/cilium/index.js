// Generated from the chart cilium by 'npx projen generate'; do not edit.
exports.cilium = require('./facts.json');
