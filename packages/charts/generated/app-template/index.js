// Generated from the chart app-template by 'npx projen generate'; do not edit.
exports.appTemplate = require('./facts.json');
