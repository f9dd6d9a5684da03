import { databaseInstanceTypes, databaseInstanceType, nodeInstanceType, nodeVcpus } from '../../eks-instance-types';
import { clusterRule } from '../rule';

/** Cores and memory that no instance type has. */
export default clusterRule('eks-instance-type', function* ({ platform }) {
  if (platform.kind !== 'eks') return;
  const { nodeGroup, database } = platform;
  if (nodeInstanceType(nodeGroup) === undefined)
    yield {
      at: 'platform.nodeGroup',
      message: `no instance type has ${nodeGroup.vcpus} vCPUs and ${nodeGroup.memory}`,
      remedy: `write ${nodeVcpus.join(', ')} vCPUs, with 2, 4 or 8 GiB of memory each`,
    };
  if (database && databaseInstanceType(database) === undefined)
    yield {
      at: 'platform.database',
      message: `no instance type has ${database.vcpus} vCPUs and ${database.memory}`,
      remedy: `write vCPUs and GiB as one of ${databaseInstanceTypes.join(', ')}`,
    };
});
