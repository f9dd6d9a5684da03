// Generated from the chart alloy by 'npx projen generate'; do not edit.
exports.alloy = require('./facts.json');
