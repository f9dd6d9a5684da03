// Generated from the chart argo-cd by 'npx projen generate'; do not edit.
exports.argoCd = require('./facts.json');
