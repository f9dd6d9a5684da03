// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('node.k8s.io/v1', '', 'RuntimeClass');
