// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('authorization.k8s.io/v1', 'LocalSubjectAccessReview', 'SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview');
