import { setTimeout as sleep } from 'node:timers/promises';

import type { Schema } from '@kube-world/model';

import type { Client } from '../harness/client';
import { tryDefinitions } from '../harness/install-definitions';

/** What becomes of a rule: it holds, it does not, it ends with an error, it is refused when it is written, or for its cost alone. */
export type RuleVerdict = 'true' | 'false' | 'error' | 'refused' | 'costly';

interface Cause {
  readonly field?: string;
  readonly message?: string;
}

/** So many rules in one definition are within the server's bounds of cost. */
const batch = 40;

/** Asks the server about each expression, as a rule of a definition of its own kind, with `self` as the object. */
export async function serverTable(
  client: Client,
  schema: Schema,
  self: object,
  expressions: readonly string[],
): Promise<readonly RuleVerdict[]> {
  const verdicts = expressions.map((): RuleVerdict => 'refused');
  const batches = Array.from({ length: Math.ceil(expressions.length / batch) }, (_unused, at) =>
    expressions.slice(at * batch, (at + 1) * batch).map((expression, index) => ({ expression, index: at * batch + index })),
  );
  await Promise.all(batches.map((rules, at) => askBatch(client, schema, self, rules, `table${at}`, verdicts)));
  return verdicts;
}

interface Rule {
  readonly expression: string;
  readonly index: number;
}

async function askBatch(
  client: Client,
  schema: Schema,
  self: object,
  rules: readonly Rule[],
  name: string,
  verdicts: RuleVerdict[],
): Promise<void> {
  const tried = await client.request('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition(name, schema, rules), {
    query: { dryRun: 'All' },
  });
  const refused = new Map<number, string>();
  for (const { field = '', message = '' } of causesOf(tried.body)) {
    const [, at] = /x-kubernetes-validations\[(\d+)\]/.exec(field) ?? [];
    const rule = rules[Number(at)];
    // a costly rule makes the sum of all costly, too
    if (message.includes('cost total for entire')) continue;
    if (at === undefined || !rule) throw new Error(`${rule?.expression ?? name}: ${field}: ${message}`);
    refused.set(Number(at), message);
    verdicts[rule.index] = /estimated rule cost/.test(message) ? 'costly' : 'refused';
  }
  const kept = rules.filter((_rule, index) => !refused.has(index));
  const failed = await tryDefinitions(client, [definition(name, schema, kept)]);
  if (failed.length > 0) throw new Error(failed.map(({ message }) => message).join('\n'));
  const object = { apiVersion: `${group}/v1`, kind: name, metadata: { name: 'one' }, spec: self };
  const answer = await posted(client, `/apis/${group}/v1/${name}`, object);
  const causes = answer.status === 201 ? [] : causesOf(answer.body);
  if (answer.status !== 201 && answer.status !== 422) throw new Error(`${answer.status} ${answer.body.message}`);
  for (const { index } of kept) verdicts[index] = 'true';
  for (const { message = '' } of causes) {
    const [, index] = /#(\d+)#$/.exec(message) ?? [];
    if (index === undefined) throw new Error(`the server does not judge the rules: ${message}`);
    verdicts[Number(index)] = /rule: #\d+#$/.test(message) ? 'error' : 'false';
  }
}

const group = 'cel.example.com';

/** A kind stands in the discovery a moment before it can be asked for. */
async function posted(client: Client, path: string, object: object): Promise<Awaited<ReturnType<Client['request']>>> {
  for (;;) {
    const answer = await client.request('POST', path, object, { query: { dryRun: 'All', fieldValidation: 'Strict' } });
    if (answer.status !== 404) return answer;
    await sleep(50);
  }
}

function causesOf(body: Readonly<Record<string, unknown>>): readonly Cause[] {
  const { causes = [] } = (body['details'] ?? {}) as { readonly causes?: readonly Cause[] };
  return causes;
}

function definition(name: string, schema: Schema, rules: readonly Rule[]) {
  const validations = rules.map(({ expression, index }) => ({ rule: expression, message: `#${index}#` }));
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${name}.${group}` },
    spec: {
      group,
      scope: 'Cluster',
      names: { plural: name, kind: name },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec: { ...schema, 'x-kubernetes-validations': validations } } } },
        },
      ],
    },
  } as const;
}
