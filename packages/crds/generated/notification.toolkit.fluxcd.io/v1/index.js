// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('notification.toolkit.fluxcd.io/v1', 'Receiver', '');
