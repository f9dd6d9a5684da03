import { type Manifest, ModelError } from '@kube-world/model';

import { inVersion, minorOf } from './by-version';
import { CelError } from './cel/errors';
import { jsonValue } from './cel/json-value';
import { celLiteral } from './cel/literal-text';
import { anyJson, type CelOptions, type CelProgram, type CelVariable, compileCel } from './cel/program';
import { type CelType, dyn, listOf } from './cel/types';
import { CelList, type Value } from './cel/values';
import type { PolicyFacts } from './facts';
import { LazyVariables } from './lazy-variables';
import { fieldsOf, type PodTemplate } from './pod-template';
import type { Policy } from './policy';
import { listsOf, type Part, partLists, partsText } from './subjects';

/** A part of an object that breaks a policy. */
export interface Breach {
  readonly path: readonly (string | number)[];
  /** What is there; undefined where nothing is. */
  readonly value: unknown;
  /** Why an expression came to nothing. @default - it came to false */
  readonly error?: string;
}

/**
 * What of an object breaks a policy.
 * @param template the pod that it is or makes; needed where the policy speaks of pods
 * @param facts of the cluster @default - those of the policy's cases
 */
export type Judge = (manifest: Manifest, template?: PodTemplate, facts?: PolicyFacts) => readonly Breach[];

const compiled = new WeakMap<Policy, Map<string, Judge | undefined>>();

/**
 * Compiles a policy for a version of Kubernetes, once.
 * @param kubernetes minor version, `1.36` @returns undefined for a version that does not have the policy
 * @throws ModelError for an expression that the API server would refuse, or that cannot be evaluated here
 */
export function compilePolicy(policy: Policy, kubernetes: string): Judge | undefined {
  const versions = compiled.get(policy) ?? new Map<string, Judge | undefined>();
  compiled.set(policy, versions);
  if (!versions.has(kubernetes)) versions.set(kubernetes, judgeOf(policy, kubernetes));
  return versions.get(kubernetes);
}

/** Compiles all of them for all of the versions. @throws ModelError as `compilePolicy` does */
export function compilePolicies(policies: readonly Policy[], versions: Iterable<string>): void {
  for (const kubernetes of versions) for (const policy of policies) compilePolicy(policy, kubernetes);
}

/** The whole expression, as a cluster gets it: of a part of a pod, that every such part is right. */
export function wholeExpression(policy: Policy, expression: string): string {
  const { every } = policy.match;
  return every === 'pod' || every === 'object' ? expression : `${partsText(policy, every)}.all(${every}, ${expression})`;
}

/** API servers before 1.30 have no policies: what is asked of their objects here is read as the first would that has them. */
function readBy(kubernetes: string): string {
  return minorOf(kubernetes) < 30 ? '1.30' : kubernetes;
}

function judgeOf(policy: Policy, kubernetes: string): Judge | undefined {
  const { every } = policy.match;
  const expression = inVersion(policy.expression, kubernetes);
  if (expression === undefined) return undefined;
  const { variables, makers } = variablesOf(policy, kubernetes);
  const compileOne = (text: string, more: CelOptions['variables'] = {}): CelProgram =>
    compileCel(text, { at: placeOf(policy), kubernetes: readBy(kubernetes), variables: { object: anyJson, variables, ...more } });
  const whole = compileOne(wholeExpression(policy, expression));
  let one: CelProgram | undefined;
  return (object, template, facts = policy.facts?.example ?? {}) => {
    const pod = every === 'object' ? undefined : template?.pod;
    const given = { object, variables: new LazyVariables(makers(object, facts), pod && podVariables(pod)) };
    const result = whole.evaluate(given);
    if ('value' in result && result.value === true) return [];
    const path = template?.path ?? [];
    const error = 'error' in result ? { error: result.error } : {};
    if (every === 'object') return [breachIn(policy, { path: [], value: object }, error)];
    if (every === 'pod' || pod === undefined) return [breachIn(policy, { path, value: pod }, error)];
    one ??= compileOne(expression, { [every]: anyJson });
    const program = one;
    const asked: readonly unknown[] = listsOf(policy);
    const parts = partLists[every].of(pod).filter(({ path: [, list] }) => every !== 'container' || asked.includes(list));
    const guilty = parts.flatMap((part) => {
      const alone = program.evaluate({ ...given, [every]: part.value });
      if ('value' in alone && alone.value === true) return [];
      return [breachIn(policy, { ...part, path: [...path, ...part.path] }, 'error' in alone ? { error: alone.error } : {})];
    });
    return guilty.length > 0 ? guilty : [breachIn(policy, { path, value: pod }, error)];
  };
}

/** Looks as far down the policy's field as there is something. */
function breachIn({ field }: Policy, { path, value }: Part, error: { readonly error?: string }): Breach {
  const steps = field?.split('.') ?? [];
  return { path: [...path, ...steps], value: steps.reduce<unknown>((holder, step) => fieldsOf(holder)[step], value), ...error };
}

type Makers = (object: Manifest, facts: PolicyFacts) => ReadonlyMap<string, (variables: LazyVariables) => Value>;

const none: ReturnType<Makers> = new Map();
const ofPods = new WeakMap<PodTemplate['pod'], LazyVariables>();

/** What every policy of pods knows of one, worked out once however many of them ask. */
function podVariables(pod: PodTemplate['pod']): LazyVariables {
  const before = ofPods.get(pod);
  if (before) return before;
  const lists = Object.values(partLists).map(({ variable, of }) => [variable, () => partsOf(of(pod))] as const);
  const made = new LazyVariables(new Map([['pod', () => jsonValue(pod)], ...lists]));
  ofPods.set(pod, made);
  return made;
}

function variablesOf(policy: Policy, kubernetes: string): { readonly variables: CelVariable; readonly makers: Makers } {
  const types = new Map<string, CelType>();
  const variables: CelVariable = { type: { kind: 'object', fields: types }, adapt: (given) => given as LazyVariables };
  if (policy.match.every !== 'object') {
    types.set('pod', dyn);
    for (const { variable } of Object.values(partLists)) types.set(variable, listOf(dyn));
  }
  // a list of a text may be of any type
  const compileAny = (text: string): CelProgram =>
    compileCel(`[${text}]`, {
      at: placeOf(policy),
      kubernetes: readBy(kubernetes),
      variables: { object: anyJson, variables },
      wants: 'list',
    });
  const typed = (name: string, { type }: CelProgram): void => void types.set(name, type.kind === 'list' ? type.item : dyn);
  const factNames = Object.keys(policy.facts?.example ?? {});
  for (const [name, value] of Object.entries(policy.facts?.example ?? {})) typed(name, compileAny(celLiteral(value)));
  const programs = Object.entries(policy.variables ?? {}).map(([name, texts]) => {
    const text = inVersion(texts, kubernetes);
    if (text === undefined)
      throw new ModelError(`its variable '${name}' has no text for ${kubernetes}; write the one that holds from '1.0' on`, {
        at: placeOf(policy),
      });
    const program = compileAny(text);
    typed(name, program);
    return [name, program] as const;
  });
  const own = factNames.length + programs.length > 0;
  return {
    variables,
    makers: (object, facts) =>
      !own
        ? none
        : new Map([
            ...factNames.map((name) => [name, () => jsonValue(facts[name])] as const),
            ...programs.map(
              ([name, program]) => [name, (known: LazyVariables) => only(program.evaluate({ object, variables: known }))] as const,
            ),
          ]),
  };
}

function partsOf(parts: readonly Part[]): Value {
  return new CelList(
    parts.map(({ value }) => value),
    jsonValue,
  );
}

function only(result: ReturnType<CelProgram['evaluate']>): Value {
  if ('error' in result) throw new CelError(result.error);
  return (result.value as CelList).at(0);
}

function placeOf({ id }: Policy): string {
  return `policies/${id}.ts`;
}
