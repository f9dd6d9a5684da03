// Generated from the chart aws-load-balancer-controller by 'npx projen generate'; do not edit.
exports.awsLoadBalancerController = require('./facts.json');
