// Generated from the chart rook-ceph-cluster by 'npx projen generate'; do not edit.
exports.rookCephCluster = require('./facts.json');
