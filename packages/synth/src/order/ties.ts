import type { BuiltUnit } from '@kube-world/model';

import { isKindKey, kindKey, type Makers } from './makers';
import { referenceKey } from './reference';
import { usedBy } from './references';

/** Why a unit waits for another one. */
export type Tie =
  /** An object of it, or a chart, uses what the other one makes. */
  | { readonly to: string; readonly by: 'object'; readonly holder: string; readonly used: string }
  /** Its app says that it talks to the other one. */
  | { readonly to: string; readonly by: 'traffic' };

/** What of a unit shows whom it waits for. */
export type Shown = Pick<BuiltUnit, 'unit' | 'manifests' | 'releases'>;

/** Tells of all that ties a unit to others, one by one; two objects that use the same are told of twice. */
export function eachTie({ unit, manifests, releases }: Shown, makers: Makers, tell: (tie: Tie) => void): void {
  const uses = (holder: () => string, used: string): void => {
    const to = makers.get(used);
    if (to !== undefined && to !== unit.name) tell({ to, by: 'object', holder: holder(), used });
  };
  for (const { manifest } of manifests) {
    const holder = (): string => `${manifest.kind}/${manifest.metadata.name}`;
    for (const reference of usedBy(manifest)) uses(holder, referenceKey(reference));
    // a built-in kind has no maker in the table, so it adds nothing
    uses(holder, kindKey(manifest));
  }
  for (const { name, namespace, values } of releases) {
    const holder = (): string => `chart ${name}`;
    uses(holder, referenceKey({ kind: 'Namespace', namespace: '', name: namespace }));
    for (const used of namesInValues(values)) uses(holder, used);
  }
  for (const { app } of unit.app.traffic?.talksTo ?? []) if (app.name !== unit.name) tell({ to: app.name, by: 'traffic' });
}

/** The first tie to each unit that there is one to. */
export function firstTies(shown: Shown, makers: Makers): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  eachTie(shown, makers, (tie) => void (ties.has(tie.to) || ties.set(tie.to, tie)));
  return ties;
}

/** `Deployment/web uses Secret apps/tls, which db makes`; `it talks to db` */
export function tieText(tie: Tie): string {
  if (tie.by === 'traffic') return `it talks to ${tie.to}`;
  if (isKindKey(tie.used)) return `${tie.holder} is of a kind that ${tie.to} brings`;
  const [made = '', namespace = '', name = ''] = tie.used.split('/');
  return `${tie.holder} uses ${made} ${namespace === '' ? '' : `${namespace}/`}${name}, which ${tie.to} makes`;
}

/** Helm values name classes and secrets in fields of the same names as manifests do. */
function namesInValues(values: object): readonly string[] {
  return usedBy({ apiVersion: 'v1', kind: 'Values', metadata: { name: 'values' }, values }).map(referenceKey);
}
