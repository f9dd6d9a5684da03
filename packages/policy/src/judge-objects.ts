import { type BuiltManifest, groupOf, type Issue, type Manifest, type PodSecurity } from '@kube-world/model';

import { inVersion } from './by-version';
import { type Breach, compilePolicy, type Judge } from './compile-policy';
import { factsOf, type PolicyFacts, type Where } from './facts';
import { type PodKindName, podTemplateOf } from './pod-template';
import type { Policy } from './policy';

/** What a cluster's policies are asked of. */
export interface Judged {
  /** Minor version: `1.36`. */
  readonly kubernetes: string;
  readonly objects: readonly BuiltManifest[];
  /** What each namespace enforces. A namespace that is not there enforces nothing. */
  readonly podSecurity: ReadonlyMap<string, PodSecurity>;
  /** Whose facts policies ask for. @default - those of their cases */
  readonly where?: Where;
}

/** Holds objects against policies as a cluster of that version would. A policy that no object is asked about is not compiled. */
export function judgeObjects(policies: readonly Policy[], { kubernetes, objects, podSecurity, where }: Judged): readonly Issue[] {
  const ofPods = policies.filter(({ match }) => match.every !== 'object');
  const ofObjects = byKind(policies);
  const issues: Issue[] = [];
  const known = new Map<Policy, PolicyFacts | undefined>();
  const ask = (policy: Policy, at: string, judge: (judge: Judge, facts: PolicyFacts) => readonly Breach[]): void => {
    if (!known.has(policy)) known.set(policy, factsOf(policy, where));
    const facts = known.get(policy);
    const compiled = facts && compilePolicy(policy, kubernetes);
    for (const breach of compiled ? judge(compiled, facts) : []) issues.push(issueOf(policy, at, breach, kubernetes));
  };
  for (const { manifest, at } of objects) {
    const level = podSecurity.get(manifest.metadata.namespace ?? 'default') ?? 'privileged';
    for (const policy of ofObjects.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`) ?? [])
      if (holdsAt(policy, level)) ask(policy, at, (judge, facts) => judge(manifest, undefined, facts));
    const template = podTemplateOf(manifest);
    if (!template) continue;
    for (const policy of ofPods)
      if (holdsAt(policy, level) && speaksOf(policy, template.kind)) ask(policy, at, (judge, facts) => judge(manifest, template, facts));
  }
  return issues;
}

function byKind(policies: readonly Policy[]): ReadonlyMap<string, readonly Policy[]> {
  const found = new Map<string, Policy[]>();
  for (const policy of policies) {
    if (!('kinds' in policy.match)) continue;
    for (const { group, kind } of policy.match.kinds) found.set(`${group}/${kind}`, [...(found.get(`${group}/${kind}`) ?? []), policy]);
  }
  return found;
}

/** Whether a policy of pods is asked of what makes them. */
export function speaksOf({ match }: Policy, kind: PodKindName): boolean {
  return !('of' in match) || match.of === undefined || match.of.includes(kind);
}

function holdsAt({ match: { podSecurity } }: Policy, level: PodSecurity): boolean {
  return podSecurity === undefined || podSecurity.some((each) => each === level);
}

function issueOf(policy: Policy, at: string, { path, value, error }: Breach, kubernetes: string): Issue {
  const text = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
  return {
    rule: policy.id,
    severity: policy.severity,
    at: text === '' ? at : `${at} ${text}`,
    message: error === undefined ? `${policy.message}${shown(policy, value)}` : `cannot be judged by the policy '${policy.id}': ${error}`,
    remedy: policy.remedy ?? `make this hold: ${inVersion(policy.expression, kubernetes)}`,
  };
}

/** `, got true`: what came in, where the policy names a field and that is short. */
function shown({ field }: Policy, value: unknown): string {
  if (field === undefined) return '';
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? '' : `, got ${text}`;
}

/** What the namespaces of a cluster enforce: what apps say of theirs, and what is written on the namespaces that are made. */
export function podSecurityOf(
  units: readonly {
    readonly unit: { readonly app: { readonly namespace: { readonly name: string; readonly podSecurity: PodSecurity } } };
  }[],
  objects: readonly { readonly manifest: Manifest }[],
): ReadonlyMap<string, PodSecurity> {
  const declared = units.map(({ unit }) => [unit.app.namespace.name, unit.app.namespace.podSecurity] as const);
  const written = objects.flatMap(({ manifest: { apiVersion, kind, metadata } }) => {
    const level = metadata.labels?.['pod-security.kubernetes.io/enforce'];
    return apiVersion === 'v1' && kind === 'Namespace' && isLevel(level) ? [[metadata.name, level] as const] : [];
  });
  return new Map([...declared, ...written]);
}

function isLevel(text: string | undefined): text is PodSecurity {
  return text === 'privileged' || text === 'baseline' || text === 'restricted';
}
