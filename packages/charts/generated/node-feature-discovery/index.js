// Generated from the chart node-feature-discovery by 'npx projen generate'; do not edit.
exports.nodeFeatureDiscovery = require('./facts.json');
