import { Version } from '../../values/version';
import { clusterRule, type Rule } from '../rule';

/**
 * Minor version -> the day that its upstream support ends, from data/releases/eol.yaml of kubernetes/website and the pages of the
 * releases at kubernetes.io/releases; those of 1.32 and later are the announced days.
 */
const endOfLife: Readonly<Record<string, string>> = {
  '1.28': '2024-10-22',
  '1.29': '2025-02-28',
  '1.30': '2025-07-15',
  '1.31': '2025-11-11',
  '1.32': '2026-02-28',
  '1.33': '2026-06-28',
  '1.34': '2026-10-27',
  '1.35': '2027-02-28',
  '1.36': '2027-06-28',
  '1.37': '2027-10-28',
};
const oldest = Version.parse('1.28.0');

/** A Kubernetes version that no longer gets fixes. */
export default {
  ...clusterRule('kubernetes-end-of-life', function* ({ platform }, { today }) {
    const version = Version.tryParse(platform.kubernetes);
    if (!version.ok || today === undefined) return;
    const end = version.value.compare(oldest) < 0 ? endOfLife['1.28'] : endOfLife[version.value.minor()];
    if (end === undefined || today <= end) return;
    yield {
      at: 'platform.kubernetes',
      severity: 'warning',
      message: `Kubernetes ${version.value.minor()} gets no fixes since ${end} or longer, got '${platform.kubernetes}'`,
      remedy: 'plan an upgrade, one minor version at a time, or acknowledge the rule with a reason',
    };
  }),
  needsToday: true,
} satisfies Rule;
