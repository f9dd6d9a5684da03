// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('objectbucket.io/v1alpha1', 'ObjectBucketClaim', 'ObjectBucket');
