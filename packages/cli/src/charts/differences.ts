import { isDeepStrictEqual } from 'node:util';

import type { Manifest } from '@kube-world/model';

import { partsOf, readOutput } from './helm-output';

/** What two renderings of one chart do not have in common. */
export interface Differences {
  /** Templates whose text differs, sorted. */
  readonly templates: readonly string[];
  /** Secrets whose entries are others each time: the chart makes them up, and nobody can read them beforehand. */
  readonly madeUpSecrets: readonly { readonly name: string; readonly namespace?: string }[];
}

/** Compares two renderings byte for byte. */
export function differencesOf(first: string, second: string): Differences {
  if (first === second) return { templates: [], madeUpSecrets: [] };
  const texts = [first, second].map(textsBySource);
  const sources = [...new Set(texts.flatMap((bySource) => [...bySource.keys()]))].sort();
  return { templates: sources.filter((source) => texts[0]?.get(source) !== texts[1]?.get(source)), madeUpSecrets: madeUp(first, second) };
}

function textsBySource(output: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { source, text } of partsOf(output)) texts.set(source, `${texts.get(source) ?? ''}---\n${text}`);
  return texts;
}

function madeUp(first: string, second: string): Differences['madeUpSecrets'] {
  const others = secretsOf(second);
  return secretsOf(first)
    .filter((secret) => {
      const same = others.filter(
        ({ metadata }) => metadata.name === secret.metadata.name && metadata.namespace === secret.metadata.namespace,
      );
      // a name that is another each time has no counterpart
      return same.every((other) => !isDeepStrictEqual([secret['data'], secret['stringData']], [other['data'], other['stringData']]));
    })
    .map(({ metadata: { name, namespace } }) => ({ name, ...(namespace === undefined ? {} : { namespace }) }));
}

function secretsOf(output: string): readonly Manifest[] {
  return readOutput(output)
    .objects.map(({ manifest }) => manifest)
    .filter(({ kind, apiVersion }) => kind === 'Secret' && apiVersion === 'v1');
}
