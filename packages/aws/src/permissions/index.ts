import type { AwsPermission } from '@kube-world/model';

import { backups } from './backups';
import { dnsChallenges, dnsRecords } from './dns';
import { loadBalancers } from './load-balancers';
import type { Permission } from './permission';
import { volumes } from './volumes';

/** What each permission of the facts is in AWS. */
export const permissions: Readonly<Record<AwsPermission, Permission>> = {
  'dns-records': dnsRecords,
  'dns-challenges': dnsChallenges,
  'load-balancers': loadBalancers,
  volumes,
  backups,
};
