import { type Change, changed, type Patch } from '../change';
import { eks } from '../platforms';
import { row } from '../row';

const web = { namespace: 'web', serviceAccount: 'web', may: ['backups'] };

/** The good app on a cluster of AWS. */
const inAws = (platform: Patch = {}): Change => ({ cluster: changed(eks, { platform }) });
const asks = (may: readonly string[]) => ({ app: { needs: { awsPermissions: [{ ...web, may }] } } });
// no row makes templates
const without = { among: ['templates-missing'] };

/** Who acts in AWS, what AWS has, and the templates of the stacks. */
export const aws = [
  row('templates-missing', 'no templates yet', inAws(), {
    severity: 'warning',
    at: 'dist/c/aws',
    message: 'there are no templates of its stacks yet',
    remedy: 'run npx projen synth:aws, and look at what changed',
  }),
  row(
    'templates-outdated',
    'templates of other facts',
    inAws(),
    {
      at: 'dist/c/aws',
      message: 'its templates were made from other facts than those of today',
      remedy: 'run npx projen synth:aws, and look at what changed',
    },
    { kept: { 'c/aws/facts.sha256': 'of other facts' } },
  ),
  row(
    'aws-permission-not-granted',
    'an app that nobody lets act in AWS',
    { ...inAws(), ...asks(['backups']) },
    {
      at: 'c/web needs.awsPermissions',
      message: "service account 'web/web' needs 'backups' in AWS, which platform.identities do not grant it",
      remedy: "add an identity: { namespace: 'web', serviceAccount: 'web', may: ['backups'] }",
    },
    without,
  ),
  row(
    'aws-grant-not-declared',
    'a grant that nobody needs',
    inAws({ identities: { web } }),
    {
      at: 'c.platform.identities.web',
      message: "is for the service account 'web/web', of which no app of the cluster says that it acts in AWS",
      remedy: 'drop it, or declare it in the needs.awsPermissions of its app',
    },
    without,
  ),
  row(
    'aws-identity-twice',
    'two roles of one account',
    { ...inAws({ identities: { web, again: { ...web, may: ['dns-records'] } } }), ...asks(['backups', 'dns-records']) },
    {
      at: 'c.platform.identities.again',
      message: "is for the service account 'web/web', and so is 'web'",
      remedy: "write what it may do into one of them: may: ['dns-records'] beside those of 'web'",
    },
    without,
  ),
  row(
    'eks-api-open',
    'an API server that the world may ask',
    inAws({ api: { reach: 'public', from: ['0.0.0.0/0'] } }),
    {
      at: 'c.platform.api.from.0',
      message: "'0.0.0.0/0' lets every address reach the API server",
      remedy: "name the CIDRs that reach it, or write reach: 'private'",
    },
    without,
  ),
  row(
    'eks-instance-type',
    'cores that no machine of AWS has',
    inAws({ nodeGroup: { vcpus: 9 } }),
    {
      at: 'c.platform.nodeGroup',
      message: 'no instance type has 9 vCPUs and 32Gi',
      remedy: 'write 2, 4, 8, 16, 32, 48, 64 vCPUs, with 2, 4 or 8 GiB of memory each',
    },
    without,
  ),
  row(
    'eks-log-days',
    'a year and a day of logs',
    inAws({ logDays: 366 }),
    {
      at: 'c.platform.logDays',
      message:
        "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 days, got '366'",
      remedy: 'write one of them; the next longer one is 400',
    },
    without,
  ),
  row(
    'eks-region',
    'copies in the region that they are to outlive',
    inAws({ backup: { copyTo: 'eu-central-1' } }),
    {
      at: 'c.platform.backup.copyTo',
      message: "'eu-central-1' is the region of the cluster itself",
      remedy: 'name another region, or leave copyTo out',
    },
    without,
  ),
  row(
    'eks-subnets',
    'a subnet outside of the network',
    inAws({ vpc: { subnets: { 'eu-central-1a': { public: '10.1.0.0/22' } } } }),
    {
      at: 'c.platform.vpc.subnets.eu-central-1a.public',
      message: "'10.1.0.0/22' lies outside the VPC, '10.0.0.0/16'",
      remedy: 'choose a part of network.nodes',
    },
    without,
  ),
];
