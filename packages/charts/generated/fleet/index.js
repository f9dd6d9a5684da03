// Generated from the chart fleet by 'npx projen generate'; do not edit.
exports.fleet = require('./facts.json');
