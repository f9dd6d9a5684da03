// Generated from the chart k8s-gateway by 'npx projen generate'; do not edit.
exports.k8sGateway = require('./facts.json');
