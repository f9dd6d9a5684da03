// Generated from the chart longhorn by 'npx projen generate'; do not edit.
exports.longhorn = require('./facts.json');
