import type { BuiltManifest, Fleet, PolicyWaiver } from '@kube-world/model';

import { plain, table } from './markdown';

/** An analyser's check that an object says does not count there. */
interface AnalyserWaiver {
  readonly analyser: 'checkov' | 'kube-score';
  readonly check: string;
  readonly reason: string;
}

/**
 * `docs/waivers.md`: who may break which policy and why, and what analysers are told to ignore.
 * @param objects all objects of the fleet, as they are written
 */
export function waiversPage(fleet: Fleet, objects: readonly BuiltManifest[]): string {
  return `# Waivers

<!-- Made by \`npx projen docs\` from the fleet; change that, not this. -->

What is right as it is though a rule speaks against it, with the reason. Synth refuses a waiver of a policy that nothing needs any
more, and a test one of an analyser.

## Of policies

Given by an app, for itself, where it is placed; a waiver without an end holds until it is taken out.

${table(['cluster', 'app', 'policy', 'reason', 'until'], policyRows(fleet))}

Given by an engine, for one object that it makes:

${table(['cluster', 'object', 'policy', 'reason', 'until'], engineRows(objects))}

## Of analysers

Annotations of the objects in \`dist/\`, which kube-score and checkov read: how many there are for each reason.

${table(['reason', 'waivers', 'checks'], analyserRows(objects.flatMap(analyserWaivers)))}
`;
}

function policyRows(fleet: Fleet): readonly (readonly string[])[] {
  const rows = fleet.placements.flatMap(({ cluster, units }) =>
    units.flatMap((unit) => (unit.app.waivers ?? []).map((waiver) => policyRow(cluster.name, unit.name, waiver))),
  );
  return rows.toSorted((left, right) => compare(left.join('\n'), right.join('\n')));
}

function engineRows(objects: readonly BuiltManifest[]): readonly (readonly string[])[] {
  const rows = objects.flatMap(({ at, manifest: { kind, metadata }, waivers = [] }) => {
    const name = metadata.namespace === undefined ? metadata.name : `${metadata.namespace}/${metadata.name}`;
    return waivers.map((waiver) => policyRow(at.split('/')[0] ?? '', `${kind} ${name}`, waiver));
  });
  return rows.toSorted((left, right) => compare(left.join('\n'), right.join('\n')));
}

/** @param holder the app or the object that may */
function policyRow(cluster: string, holder: string, { rule, reason, until }: PolicyWaiver): readonly string[] {
  return [cluster, plain(holder), `[${rule}](policies/${rule}.md)`, plain(reason), until ?? ''];
}

/** The waivers that `waiverAnnotations` wrote: checkov's say their reason themselves, kube-score's have it beside them. */
function analyserWaivers({
  manifest: {
    metadata: { annotations = {} },
  },
}: BuiltManifest): readonly AnalyserWaiver[] {
  return Object.entries(annotations).flatMap(([key, value]): readonly AnalyserWaiver[] => {
    if (key.startsWith('waiver.kube-world/'))
      return [{ analyser: 'kube-score', check: key.slice('waiver.kube-world/'.length), reason: value }];
    if (!key.startsWith('checkov.io/skip')) return [];
    const cut = value.indexOf('=');
    return [{ analyser: 'checkov', check: value.slice(0, cut), reason: value.slice(cut + 1) }];
  });
}

function analyserRows(waivers: readonly AnalyserWaiver[]): readonly (readonly string[])[] {
  return [...new Set(waivers.map(({ reason }) => reason))].toSorted(compare).map((reason) => {
    const of = waivers.filter((waiver) => waiver.reason === reason);
    const checks = new Set(of.map(({ analyser, check }) => `${analyser} \`${check}\``));
    return [plain(reason), String(of.length), [...checks].toSorted(compare).join(', ')];
  });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
