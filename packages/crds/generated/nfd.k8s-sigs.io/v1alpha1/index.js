// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('nfd.k8s-sigs.io/v1alpha1', 'NodeFeature NodeFeatureGroup', 'NodeFeatureRule');
