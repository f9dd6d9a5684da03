// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('monitoring.coreos.com/v1', 'Alertmanager PodMonitor Probe Prometheus PrometheusRule ServiceMonitor ThanosRuler', '');
