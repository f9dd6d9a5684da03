// Generated from the chart democratic-csi by 'npx projen generate'; do not edit.
exports.democraticCsi = require('./facts.json');
