// Generated from the chart vault by 'npx projen generate'; do not edit.
exports.vault = require('./facts.json');
