import { kubernetesMinor, type Manifest } from '@kube-world/model';

import { nameOf } from './dist-objects';
import { type Finding, inFolder } from './finding';
import { ask } from './run-analyser';
import { isStandIn } from './stand-ins';

interface Scored {
  readonly type_meta: { readonly kind: string };
  readonly object_meta: { readonly name: string; readonly namespace?: string };
  readonly checks: readonly { readonly check: { readonly id: string }; readonly grade: number; readonly skipped: boolean }[] | null;
}

/** Below it a check is not passed, be it a warning. */
const allOk = 10;

/**
 * Checks of kube-score that objects do not pass; none is switched off.
 * @param kubernetes the cluster's, `1.36.2`
 */
export function kubeScore(kubernetes: string, manifests: readonly Manifest[]): readonly Finding[] {
  const args = ['score', '--kubernetes-version', `v${kubernetesMinor(kubernetes)}`, '--output-format', 'json'];
  const { stdout, stderr } = inFolder(manifests, (_, files) => ask('kube-score', [...args, ...files]));
  if (!stdout.startsWith('[')) throw new Error(`kube-score gave no report: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as readonly Scored[])
    .filter(({ object_meta: { name } }) => !isStandIn(name))
    .flatMap(({ type_meta: { kind }, object_meta: metadata, checks }) =>
      (checks ?? [])
        .filter(({ grade, skipped }) => !skipped && grade < allOk)
        .map(({ check: { id } }) => ({ object: nameOf({ kind, metadata }), check: id })),
    );
}
