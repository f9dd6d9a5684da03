// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('grafana.integreatly.org/v1beta1', 'Grafana GrafanaAlertRuleGroup GrafanaContactPoint GrafanaDashboard GrafanaDatasource GrafanaFolder GrafanaLibraryPanel GrafanaManifest GrafanaMuteTiming GrafanaNotificationPolicy GrafanaNotificationPolicyRoute GrafanaNotificationTemplate GrafanaServiceAccount', '');
