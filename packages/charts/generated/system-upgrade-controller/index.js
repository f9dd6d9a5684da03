// Generated from the chart system-upgrade-controller by 'npx projen generate'; do not edit.
exports.systemUpgradeController = require('./facts.json');
