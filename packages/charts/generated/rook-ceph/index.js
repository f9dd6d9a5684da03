// Generated from the chart rook-ceph by 'npx projen generate'; do not edit.
exports.rookCeph = require('./facts.json');
