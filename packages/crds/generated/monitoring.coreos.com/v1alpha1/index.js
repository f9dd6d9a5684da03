// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig PrometheusAgent ScrapeConfig', '');
