// Generated from the chart ingress-nginx by 'npx projen generate'; do not edit.
exports.ingressNginx = require('./facts.json');
