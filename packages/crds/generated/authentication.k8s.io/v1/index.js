// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('authentication.k8s.io/v1', '', 'SelfSubjectReview TokenReview');
