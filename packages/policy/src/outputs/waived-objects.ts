import { type App, type BuiltManifest, compareText, groupOf, type Manifest, type PolicyWaiver, waiverFault } from '@kube-world/model';

import { speaksOf } from '../judge-objects';
import { fieldsOf, podTemplateOf } from '../pod-template';
import type { Policy } from '../policy';

/** By what a cluster tells an object; its namespace is empty for one of the whole cluster. */
export type Told =
  /** `app.kubernetes.io/name` and `app.kubernetes.io/instance`: of an app's own, and of the pods that its controllers make. */
  | { readonly by: 'labels'; readonly namespace: string; readonly name: string; readonly instance: string }
  | { readonly by: 'name'; readonly namespace: string; readonly kind: string; readonly name: string };

/** What may break a policy, and who says so. */
export interface WaivedObjects {
  /** The app's unit, or `engine-objects`. */
  readonly of: string;
  readonly reason: string;
  /** @default - it does not end */
  readonly until?: string;
  readonly objects: readonly Told[];
  /** Construct paths of those that lack a label, and so are not told from what is not the app's. */
  readonly unlabelled: readonly string[];
}

/** A unit, and what it writes. */
export interface WrittenUnit {
  readonly unit: { readonly name: string; readonly app: Pick<App, 'waivers'> };
  readonly manifests: readonly BuiltManifest[];
}

/** What is written of a cluster, as far as it has waivers. */
export interface Written {
  readonly units: readonly WrittenUnit[];
  /** What the engine makes beside that. */
  readonly engine: readonly BuiltManifest[];
  /** ISO date, for waivers that end. */
  readonly today: string;
}

/**
 * All that may break a policy on a day, of what it is asked of. An app's waiver is for what the engine makes for its unit, too, as at synth.
 * @param cluster its name, with which construct paths begin
 */
export function waivedObjects(policy: Policy, { units, engine, today }: Written, cluster: string): readonly WaivedObjects[] {
  // one that is badly written, or the second of a policy, is a finding of the check of waivers
  const counts = (waiver: PolicyWaiver): boolean =>
    waiverFault(waiver) === undefined && waiver.rule === policy.id && (waiver.until === undefined || waiver.until >= today);
  const sorted = engine.toSorted((left, right) => compareText(left.at, right.at));
  const ofApps = byUnit(units).flatMap(({ unit: { name, app }, manifests }) =>
    (app.waivers ?? [])
      .filter(counts)
      .slice(0, 1)
      .map(({ reason, until }) => {
        const { objects, unlabelled } = labelledOf(policy, manifests);
        const beside = sorted.filter(
          ({ at, manifest }) => at.startsWith(`${cluster}/${name}/`) && holderOf(policy, manifest) !== undefined,
        );
        const all = [...objects, ...beside.map(({ manifest }) => named(manifest))];
        return { of: name, reason, ...(until === undefined ? {} : { until }), objects: all, unlabelled };
      }),
  );
  const waived = sorted.flatMap(({ manifest, waivers = [] }) => waivers.filter(counts).map(({ reason }) => ({ manifest, reason })));
  if (waived.length === 0) return ofApps;
  const reason = [...new Set(waived.map((each) => each.reason))].join('; ');
  return [...ofApps, { of: 'engine-objects', reason, objects: waived.map(({ manifest }) => named(manifest)), unlabelled: [] }];
}

/** By name, so that the order of apps does not show. */
function byUnit(units: readonly WrittenUnit[]): readonly WrittenUnit[] {
  return units.toSorted((left, right) => compareText(left.unit.name, right.unit.name));
}

function named({ kind, metadata: { namespace = '', name } }: Manifest): Told {
  return { by: 'name', namespace, kind, name };
}

function labelledOf(policy: Policy, manifests: readonly BuiltManifest[]): Pick<WaivedObjects, 'objects' | 'unlabelled'> {
  const found = new Map<string, Told>();
  const unlabelled: string[] = [];
  for (const { manifest, at } of manifests) {
    const holder = holderOf(policy, manifest);
    if (holder === undefined) continue;
    const { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance } = fieldsOf(fieldsOf(holder)['labels']);
    const { namespace = '' } = manifest.metadata;
    if (typeof name !== 'string' || typeof instance !== 'string') unlabelled.push(at);
    else found.set(JSON.stringify([namespace, name, instance]), { by: 'labels', namespace, name, instance });
  }
  const objects = [...found].toSorted(([left], [right]) => compareText(left, right)).map(([, each]) => each);
  return { objects, unlabelled };
}

/** The metadata by which a cluster knows what the policy is asked of. @returns undefined where it is not asked */
function holderOf(policy: Policy, manifest: Manifest): unknown {
  if ('kinds' in policy.match) {
    const isAsked = policy.match.kinds.some(({ group, kind }) => kind === manifest.kind && group === groupOf(manifest.apiVersion));
    return isAsked ? manifest.metadata : undefined;
  }
  const template = podTemplateOf(manifest);
  return template && speaksOf(policy, template.kind) ? fieldsOf(template.pod['metadata']) : undefined;
}
