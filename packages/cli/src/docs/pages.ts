import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BuiltManifest, Fleet } from '@kube-world/model';
import type { Policy } from '@kube-world/policy';
import { buildCluster, type SynthParts } from '@kube-world/synth';

import { readGeneratedFolder } from '../generate/generated-folder';
import { policyIndex, policyPage } from './policy-page';
import { waiversPage } from './waivers-page';

const policyFolder = 'policies';
const waiversFile = 'waivers.md';

/** A page, by its path below `docs/`. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page that is made from the policies and from the fleet. Pure. */
export function generatedPages(fleet: Fleet, policies: readonly Policy[], parts: SynthParts): readonly Page[] {
  return [
    { path: `${policyFolder}/README.md`, text: policyIndex(policies) },
    ...policies.map((policy) => ({ path: `${policyFolder}/${policy.id}.md`, text: policyPage(policy) })),
    { path: waiversFile, text: waiversPage(fleet, objectsOf(fleet, parts)) },
  ];
}

/** The pages that are there: all of `policies/`, which holds no others, and the one of waivers. Path -> text. */
export function presentPages(docs: string): ReadonlyMap<string, string> {
  const found = [...readGeneratedFolder(join(docs, policyFolder))].map(([path, text]) => [`${policyFolder}/${path}`, text] as const);
  const waivers = join(docs, waiversFile);
  return new Map([...found, ...(existsSync(waivers) ? [[waiversFile, readFileSync(waivers, 'utf8')] as const] : [])]);
}

function objectsOf(fleet: Fleet, parts: SynthParts): readonly BuiltManifest[] {
  return fleet.placements.flatMap((placement) => {
    const { units, gitops } = buildCluster(fleet, placement, parts);
    return [...units.flatMap(({ manifests }) => manifests), ...gitops];
  });
}
