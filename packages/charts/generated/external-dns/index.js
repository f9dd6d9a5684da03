// Generated from the chart external-dns by 'npx projen generate'; do not edit.
exports.externalDns = require('./facts.json');
