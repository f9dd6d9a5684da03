import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Manifest, PodSecurity } from '@kube-world/model';
import { judgeObjects, type Policy } from '@kube-world/policy';
import { stringify } from 'yaml';

import { asking } from '../analysers/run-analyser';

/** A namespace of each level is called by it; every other one says none. */
export const levels = ['privileged', 'baseline', 'restricted'] as const satisfies readonly PodSecurity[];

/** An object with a name of its own, by which a report finds it again. */
export interface Asked {
  /** What a disagreement is told by. */
  readonly title: string;
  readonly object: Manifest;
}

/** Gives every object a name that no other has. */
export function named(asked: readonly Asked[]): readonly Asked[] {
  return asked.map(({ title, object }, index) => ({
    title,
    object: { ...object, metadata: { ...object.metadata, name: `object-${index}` } },
  }));
}

type Result = 'pass' | 'fail' | 'error' | 'warn' | 'skip';

interface Report {
  readonly results?: readonly {
    readonly policy: string;
    readonly result: Result;
    readonly resources?: readonly { readonly kind: string; readonly namespace?: string; readonly name: string }[];
  }[];
}

/** What Kyverno is handed. */
export interface Question {
  readonly policies: readonly Manifest[];
  /** @default - none */
  readonly exceptions?: readonly Manifest[];
  readonly objects: readonly Manifest[];
  readonly namespaces: readonly Manifest[];
}

/** An answer of Kyverno's about one policy and one object. */
export interface Verdict {
  readonly policy: string;
  readonly result: Result;
  readonly kind: string;
  /** `namespace/name`, or the name of what has no namespace. */
  readonly object: string;
}

/** Asks Kyverno; it says nothing of an object that a policy is not asked about. @throws Error where it gives no report */
export async function kyvernoSays({ policies, exceptions = [], objects, namespaces }: Question): Promise<readonly Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-kyverno-'));
  try {
    const file = (name: string, documents: readonly object[]): string => {
      const path = join(folder, name);
      // JSON is YAML, and is read faster
      writeFileSync(path, documents.map((each) => JSON.stringify(each)).join('\n---\n'));
      return path;
    };
    const values = join(folder, 'values.yaml');
    writeFileSync(values, stringify({ apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Values', metadata: { name: 'levels' }, namespaces }));
    const args = [
      'apply',
      file('policies.yaml', policies.map(asGuessed)),
      '--resource',
      file('objects.yaml', objects),
      '--values-file',
      values,
    ];
    const more = exceptions.length > 0 ? ['--exceptions', file('exceptions.yaml', exceptions)] : [];
    // it compiles every policy anew for each object, and throws most of it away at once
    const { status, stdout, stderr } = await asking('kyverno', [...args, ...more, '--policy-report', '--output-format', 'json'], {
      GOGC: '400',
    });
    // where no policy is asked, it says nothing at all
    if (status === 0 && `${stdout}${stderr}` === '') return [];
    const start = stdout.indexOf('{"kind"');
    if (start < 0) throw new Error(`kyverno gave no report (exit code ${status}): ${stdout.slice(0, 500)}${stderr.slice(0, 500)}`);
    const { results = [] } = JSON.parse(stdout.slice(start)) as Report;
    return results.map(({ policy, result, resources: [{ kind, namespace, name } = { kind: '', name: '' }] = [] }) => ({
      policy,
      result,
      kind,
      object: namespace === undefined || namespace === '' ? name : `${namespace}/${name}`,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a kind that it has no definition of, Kyverno's command guesses the plural by its last letter; in a cluster the request has it. */
function asGuessed(policy: Manifest): Manifest {
  return JSON.parse(JSON.stringify(policy).replaceAll('"gateways"', '"gatewaies"')) as Manifest;
}

/** What Kyverno says of each policy and object, by `policy/object`. */
export async function kyvernoVerdicts(policies: readonly Manifest[], asked: readonly Asked[]): Promise<ReadonlyMap<string, Result>> {
  const objects = asked.map(({ object }) => object);
  const verdicts = await kyvernoSays({ policies, objects, namespaces: namespacesOf(asked) });
  return new Map(verdicts.map(({ policy, result, object }) => [`${policy}/${object.split('/').at(-1)}`, result]));
}

function namespacesOf(asked: readonly Asked[]): readonly Manifest[] {
  const names = new Set(asked.flatMap(({ object }) => object.metadata.namespace ?? []));
  return [...names].map((name) => {
    const labels = levels.some((level) => level === name) ? { 'pod-security.kubernetes.io/enforce': name } : {};
    return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
  });
}

/** What we say: `policy/object` of everything that is refused. */
export function ourRefusals(policies: readonly Policy[], asked: readonly Asked[], kubernetes: string): ReadonlySet<string> {
  const objects = asked.map(({ object }) => ({ manifest: object, at: object.metadata.name }));
  const podSecurity = new Map<string, PodSecurity>(levels.map((level) => [level, level]));
  const issues = judgeObjects(policies, { kubernetes, objects, podSecurity });
  return new Set(issues.map(({ rule, at }) => `${rule}/${at.split(' ')[0]}`));
}

export interface Comparison {
  /** How many answers Kyverno gave. */
  readonly verdicts: number;
  /** `policy, object: ours, Kyverno's`. */
  readonly disagreements: readonly string[];
}

/** Holds both against each other: a pass and no answer are the same, an error is never agreed with. */
export async function compare(
  policies: readonly Policy[],
  written: readonly Manifest[],
  asked: readonly Asked[],
  kubernetes: string,
): Promise<Comparison> {
  const theirs = await kyvernoVerdicts(written, asked);
  const ours = ourRefusals(policies, asked, kubernetes);
  const disagreements = policies.flatMap(({ id }) =>
    asked.flatMap(({ title, object }) => {
      const key = `${id}/${object.metadata.name}`;
      const [mine, kyverno] = [ours.has(key) ? 'fail' : 'pass', theirs.get(key) ?? 'not asked'];
      const same = mine === kyverno || (mine === 'pass' && kyverno === 'not asked');
      return same ? [] : [`${id}, ${object.metadata.namespace ?? 'no namespace'}, ${title}: ${mine}, ${kyverno}`];
    }),
  );
  return { verdicts: theirs.size, disagreements };
}
