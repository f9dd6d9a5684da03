import { ModelError } from '@kube-world/model';

import { inVersion } from '../by-version';
import { celLiteral } from '../cel/literal-text';
import { wholeExpression } from '../compile-policy';
import { factsOf, type Where } from '../facts';
import { podExpression } from '../pod-template';
import type { Policy } from '../policy';
import { partLists } from '../subjects';
import { podKindsOf } from './matched';

/** An expression that others name as `variables.<name>`. */
export interface NamedText {
  readonly name: string;
  readonly expression: string;
}

/** A policy in CEL as a cluster evaluates it: the same texts as at synth, with the pod taken from whatever makes it. */
export interface RuleTexts {
  readonly variables: readonly NamedText[];
  readonly validations: readonly { readonly expression: string; readonly message: string }[];
}

/**
 * @param kubernetes minor version
 * @param where whose facts it is written with @default - those of its cases
 * @returns undefined for a version that does not have the policy, and where its facts leave nothing to ask
 */
export function ruleTexts(policy: Policy, kubernetes: string, where?: Where): RuleTexts | undefined {
  const one = inVersion(policy.expression, kubernetes);
  const known = factsOf(policy, where);
  if (one === undefined || known === undefined) return undefined;
  const facts = Object.entries(known).map(([name, value]) => ({ name, expression: celLiteral(value) }));
  const expression = wholeExpression(policy, one);
  const own = Object.entries(policy.variables ?? {}).map(([name, texts]) => {
    const text = inVersion(texts, kubernetes);
    if (text === undefined)
      throw new ModelError(`its variable '${name}' has no text for ${kubernetes}; write the one that holds from '1.0' on`, {
        at: `policies/${policy.id}.ts`,
      });
    return { name, expression: text };
  });
  const ofPod =
    policy.match.every === 'object'
      ? []
      : [
          { name: 'pod', expression: podText(policy) },
          ...Object.values(partLists).map(({ variable, text }) => ({ name: variable, expression: text })),
        ];
  return { variables: used([...ofPod, ...facts, ...own], expression), validations: [{ expression, message: policy.message }] };
}

/** Which field holds the pod is known of the kind alone; `dyn` keeps a server's check of types from asking it of every kind. */
export function podText(policy: Policy): string {
  const byText = new Map<string, string[]>();
  for (const kind of podKindsOf(policy)) {
    const text = podExpression(kind).replace('object', 'dyn(object)');
    byText.set(text, [...(byText.get(text) ?? []), kind.kind]);
  }
  // what most kinds share comes last, without a question
  const [common, ...others] = [...byText].toSorted(([, left], [, right]) => right.length - left.length);
  return [
    ...others.map(([text, kinds]) => `object.kind in [${kinds.map((kind) => `'${kind}'`).join(', ')}] ? ${text} : `),
    common?.[0] ?? '',
  ].join('');
}

/** Leaves out what neither the expression nor a variable that it needs names. */
function used(variables: readonly NamedText[], expression: string): readonly NamedText[] {
  const texts = [expression];
  const kept: NamedText[] = [];
  for (const variable of variables.toReversed()) {
    const name = new RegExp(`\\bvariables\\.\\??${variable.name}\\b`);
    if (!texts.some((text) => name.test(text))) continue;
    texts.push(variable.expression);
    kept.unshift(variable);
  }
  return kept;
}
