import type { Fleet } from '@kube-world/model';
import { checkUpgrade, type SynthParts, type UpgradeResult } from '@kube-world/synth';

import { asJson } from './report';
import { upgradeLines, upgradeSummary } from './upgrade-report';
import { targetsIn, type UpgradeRequest } from './upgrade-targets';

interface Upgrades {
  readonly fleet: Fleet;
  readonly requests: readonly UpgradeRequest[];
  readonly parts: SynthParts;
  readonly json: boolean;
  /** Called before each cluster. */
  readonly onProgress: (cluster: string, done: number, total: number) => void;
}

/**
 * Checks clusters as if they ran a later Kubernetes.
 * @returns what to print, and the exit code: 0 nothing breaks, 1 something does
 * @throws UsageError for a cluster, a version or a direction that there is not
 */
export function runUpgrade({ fleet, requests, parts, json, onProgress }: Upgrades): { readonly code: 0 | 1; readonly text: string } {
  const { targets, already } = targetsIn(fleet, requests, parts.schemas?.kubernetesVersions ?? []);
  const results = targets.map(({ cluster, to }, index) => {
    onProgress(cluster, index, targets.length);
    return checkUpgrade(fleet, cluster, to, parts);
  });
  const ok = results.every(({ breaks }) => breaks.length === 0);
  return { code: ok ? 0 : 1, text: json ? inJson(ok, results) : upgradeLines(results, already) + upgradeSummary(results) };
}

/** As other commands give it, with each cluster's upgrade beside it. */
function inJson(ok: boolean, results: readonly UpgradeResult[]): string {
  const issues = results.flatMap(({ breaks, warns, follow }) => [...breaks, ...warns, ...follow]);
  return asJson({ ok, clusters: [], issues, foreign: [] }, { upgrades: results });
}
