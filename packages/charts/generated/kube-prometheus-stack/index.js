// Generated from the chart kube-prometheus-stack by 'npx projen generate'; do not edit.
exports.kubePrometheusStack = require('./facts.json');
