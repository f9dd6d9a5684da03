// Generated from the chart metallb by 'npx projen generate'; do not edit.
exports.metallb = require('./facts.json');
