// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('helm.cattle.io/v1', 'HelmChart HelmChartConfig', '');
