import { listOf } from '../../list-of';
import { clusterRule } from '../rule';

/** Zones that are not of the region, or too few of them; and copies of backups that stay in the region that they are to outlive. */
export default clusterRule('eks-region', function* ({ platform }) {
  if (platform.kind !== 'eks') return;
  const { region, backup } = platform;
  const zones = listOf(platform.zones);
  for (const [at, zone] of zones.entries()) {
    const first = zones.indexOf(zone);
    if (first < at) {
      yield { at: `platform.zones.${at}`, message: `'${zone}' is named twice`, remedy: 'name each zone once' };
    } else if (!isIn(region, zone)) {
      yield { at: `platform.zones.${at}`, message: `'${zone}' is no zone of ${region}`, remedy: `write ${region} and the zone's letter` };
    }
  }
  if (new Set(zones).size < 2)
    yield {
      at: 'platform.zones',
      message: `EKS asks for subnets in two zones or more, got ${zones.length}`,
      remedy: 'name further zones, each with its subnets',
    };
  if (backup.copyTo !== undefined && backup.copyTo === region)
    yield {
      at: 'platform.backup.copyTo',
      message: `'${region}' is the region of the cluster itself`,
      remedy: 'name another region, or leave copyTo out',
    };
});

function isIn(region: string, zone: string): boolean {
  return zone.startsWith(region) && /^[a-z]$/.test(zone.slice(region.length));
}
