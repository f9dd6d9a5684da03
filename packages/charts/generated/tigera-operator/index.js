// Generated from the chart tigera-operator by 'npx projen generate'; do not edit.
exports.tigeraOperator = require('./facts.json');
