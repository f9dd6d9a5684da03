import type { Manifest } from '@kube-world/model';
import { caseObjects, celLiteral, inVersion, type Policy } from '@kube-world/policy';
import { toYaml } from '@kube-world/synth';

import { fenced, plain, sentence, table } from './markdown';
import { scopeOf } from './policy-scope';

/** Later than every version there is: what holds in it has no end yet. */
const newest = '1.999';

/**
 * What a policy says to whom it stopped: what, why, how to fix, where it holds, and an object of each verdict.
 * @throws Error for a policy whose cases of one verdict have all ended
 */
export function policyPage(policy: Policy): string {
  const { levels, kinds, versions } = scopeOf(policy);
  const expression = inVersion(policy.expression, newest) ?? '';
  return `${[
    `# ${policy.id}`,
    `<!-- Made by \`npx projen docs\` from policies/${policy.id}.ts; change that, not this. -->`,
    `${plain(sentence(policy.title))}\n\nWhy: ${plain(policy.why)}.`,
    [
      `- severity: ${severityOf(policy)}`,
      `- levels of namespaces: ${levels}`,
      `- kinds: ${kinds}`,
      `- versions of Kubernetes: ${versions}`,
      ...factsOf(policy),
    ].join('\n'),
    '## How to fix it',
    policy.remedy === undefined ? 'Make the expression below true.' : plain(sentence(policy.remedy)),
    `An app that is right as it is [waives](../how-to/add-a-policy.md) \`${policy.id}\` with the reason.`,
    '## Passes',
    exampleOf(policy, true),
    '## Fails',
    exampleOf(policy, false),
    `The message: ${plain(policy.message)}.`,
    '## Expression',
    `In CEL, of every ${subjects[policy.match.every]}, in the newest version of Kubernetes:`,
    fenced('cel', [...variablesOf(policy), dedented(expression)].join('\n\n')),
  ].join('\n\n')}\n`;
}

/** `docs/policies/README.md`: every policy in a line. */
export function policyIndex(policies: readonly Policy[]): string {
  const rows = policies
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((policy) => [`[${policy.id}](${policy.id}.md)`, plain(policy.title), policy.severity, scopeOf(policy).levels]);
  return `# Policies

<!-- Made by \`npx projen docs\` from policies/; change those, not this. -->

Each is one file in \`policies/\`; [add a policy](../how-to/add-a-policy.md) says how, [waivers](../waivers.md) lists who may break which.
Levels are those of a namespace's Pod Security: a policy of all levels holds everywhere.

${table(['policy', 'what holds', 'severity', 'levels'], rows)}
`;
}

const subjects: Readonly<Record<Policy['match']['every'], string>> = {
  pod: 'pod',
  container: 'container',
  securityContext: 'security context',
  volume: 'volume',
  object: 'object',
};

function severityOf({ severity }: Policy): string {
  return severity === 'error' ? 'error: what breaks it is refused' : `${severity}: what breaks it is told, and written`;
}

function exampleOf(policy: Policy, passes: boolean): string {
  const found = caseObjects(policy, newest).find((each) => each.passes === passes);
  if (!found) throw new Error(`policies/${policy.id}.ts: no case that ${passes ? 'passes' : 'fails'} holds in the newest version; add one`);
  return `${plain(sentence(found.title))}\n\n${fenced('yaml', yamlOf(found.object))}`;
}

function yamlOf({ apiVersion, kind, metadata, ...rest }: Manifest): string {
  return toYaml({ apiVersion, kind, metadata, ...rest });
}

function factsOf({ facts }: Policy): readonly string[] {
  if (!facts) return [];
  const names = Object.keys(facts.example).map((name) => `\`${name}\``);
  return [`- facts: ${names.length === 0 ? 'whether it is asked hangs on' : `${names.join(', ')}, of`} the fleet and the cluster`];
}

function variablesOf({ facts, variables = {} }: Policy): readonly string[] {
  const examples = Object.entries(facts?.example ?? {});
  return [
    ...examples.map(([name, value]) => `// variables.${name}, a fact: in these examples\n${celLiteral(value)}`),
    ...textsOf(variables),
  ];
}

function textsOf(variables: NonNullable<Policy['variables']>): readonly string[] {
  return Object.entries(variables).map(([name, texts]) => `// variables.${name}\n${dedented(inVersion(texts, newest) ?? '')}`);
}

/** A text of several lines stands in its file as deep as the code around it. */
function dedented(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const depth = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return [first, ...rest.map((line) => line.slice(Number.isFinite(depth) ? depth : 0))].join('\n');
}
