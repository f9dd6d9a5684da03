// Generated from the chart gatus by 'npx projen generate'; do not edit.
exports.gatus = require('./facts.json');
