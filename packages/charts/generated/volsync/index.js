// Generated from the chart volsync by 'npx projen generate'; do not edit.
exports.volsync = require('./facts.json');
