import type { ApplyOptions, Client } from './client';
import { type CustomResourceDefinition, customResourceDefinitions } from './custom-resource-definitions';
import { eventually } from './eventually';

/** What the server said of a definition that it did not take. */
export interface RefusedDefinition {
  readonly name: string;
  /** The server's words. */
  readonly message: string;
}

/**
 * Applies definitions side by side, and waits until the server serves every version of those that it took; with `dryRun` it
 * only asks.
 * @param definitions @default - all custom kinds of packages/crds
 * @returns those that the server refused, by name; empty when it took all
 */
export async function tryDefinitions(
  client: Client,
  definitions: readonly CustomResourceDefinition[] = customResourceDefinitions(),
  { dryRun = false }: Pick<ApplyOptions, 'dryRun'> = {},
): Promise<readonly RefusedDefinition[]> {
  const answers = await Promise.all(
    definitions.map(async (definition) => ({
      definition,
      answer: await client.apply(definition, { fieldManager: 'definitions', dryRun }),
    })),
  );
  const refused = answers.filter(({ answer }) => answer.status >= 300);
  const taken = answers.filter(({ answer }) => answer.status < 300).map(({ definition }) => definition);
  if (!dryRun) await untilServed(client, taken);
  return refused.map(({ definition, answer }) => ({ name: definition.metadata.name, message: answer.body.message ?? `${answer.status}` }));
}

/** As `tryDefinitions`, where every refusal is a fault. @throws Error with the server's words */
export async function installDefinitions(client: Client, definitions?: readonly CustomResourceDefinition[]): Promise<void> {
  const refused = await tryDefinitions(client, definitions);
  if (refused.length > 0)
    throw new Error(`the server refuses ${refused.length} definitions:\n${refused.map(({ message }) => message).join('\n')}`);
}

/** A kind stands in the server's discovery once its definition is established. */
async function untilServed(client: Client, definitions: readonly CustomResourceDefinition[]): Promise<void> {
  const waiting = definitions.flatMap(({ spec: { group, names, versions } }) =>
    versions.map(({ name }) => ({ apiVersion: `${group}/${name}`, kind: names.kind, metadata: { name: '' } })),
  );
  let at = 0;
  await eventually(
    `${waiting.length} kinds of ${definitions.length} definitions are served`,
    async () => {
      for (; at < waiting.length; at += 1) {
        const next = waiting[at];
        if (next && (await client.collectionOf(next)) === undefined) return undefined;
      }
      return true;
    },
    120,
  );
}
