// Generated from the chart nvidia-device-plugin by 'npx projen generate'; do not edit.
exports.nvidiaDevicePlugin = require('./facts.json');
