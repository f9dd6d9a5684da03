// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('nvidia.com/v1', '', 'ClusterPolicy');
