// Generated from the chart traefik by 'npx projen generate'; do not edit.
exports.traefik = require('./facts.json');
