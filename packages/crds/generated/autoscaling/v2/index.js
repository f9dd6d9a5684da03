// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('autoscaling/v2', 'HorizontalPodAutoscaler', '');
