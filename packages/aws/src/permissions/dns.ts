import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

import type { Permission } from './permission';

const lists = "the list of zones is the whole account's: AWS knows no narrower one";

/** ExternalDNS: every record of the one zone. */
export const dnsRecords: Permission = ({ zone }) => ({
  statements: [
    new PolicyStatement({
      actions: ['route53:ChangeResourceRecordSets', 'route53:ListResourceRecordSets', 'route53:ListTagsForResources'],
      resources: [zone.hostedZoneArn],
    }),
    new PolicyStatement({ actions: ['route53:ListHostedZones'], resources: ['*'] }),
  ],
  wildcards: { '*': lists },
});

/** cert-manager: the records that a challenge asks for, and no other. */
export const dnsChallenges: Permission = ({ zone }, { partition }) => ({
  statements: [
    new PolicyStatement({
      actions: ['route53:ChangeResourceRecordSets'],
      resources: [zone.hostedZoneArn],
      conditions: {
        'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['TXT'] },
        'ForAllValues:StringLike': { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': ['_acme-challenge.*'] },
      },
    }),
    new PolicyStatement({ actions: ['route53:ListResourceRecordSets'], resources: [zone.hostedZoneArn] }),
    new PolicyStatement({ actions: ['route53:GetChange'], resources: [`arn:${partition}:route53:::change/*`] }),
    new PolicyStatement({ actions: ['route53:ListHostedZonesByName'], resources: ['*'] }),
  ],
  wildcards: {
    '*': lists,
    'arn:<AWS::Partition>:route53:::change/*': 'a change is asked about by an id that only its answer holds',
  },
});
