// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('metallb.io/v1beta2', 'BGPPeer', '');
