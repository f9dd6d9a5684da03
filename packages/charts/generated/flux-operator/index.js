// Generated from the chart flux-operator by 'npx projen generate'; do not edit.
exports.fluxOperator = require('./facts.json');
