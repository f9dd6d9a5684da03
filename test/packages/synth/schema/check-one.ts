import type { Issue, KindSchema, Schema, SchemaSource } from '@kube-world/model';

import { createSchemaCheck } from '../../../../packages/synth/src/schema/schema-check';

/** A source with one kind, `Thing` of example.com/v1, whose `spec` is the schema at hand. */
export function sourceOf(
  spec: Schema,
  more: { readonly builtIn?: boolean; readonly definitions?: Readonly<Record<string, Schema>> } = {},
): SchemaSource {
  const kind: KindSchema = {
    namespaced: true,
    ...(more.builtIn === true ? {} : { crdRelease: 'v1' }),
    schema: {
      type: 'object',
      properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec },
    },
    definition(name) {
      const found = more.definitions?.[name];
      if (!found) throw new Error(`no ${name}`);
      return found;
    },
  };
  return {
    kubernetesVersions: ['1.36'],
    kinds: () => ['Thing'],
    apiVersionsOf: (_, name) => (name === 'Thing' ? ['example.com/v1'] : []),
    kind: (_, apiVersion, name) => (apiVersion === 'example.com/v1' && name === 'Thing' ? kind : undefined),
  };
}

/** What is found in an object with this `spec`. */
export function issuesOf(source: SchemaSource, spec: unknown, rest: Readonly<Record<string, unknown>> = {}): readonly Issue[] {
  const issues: Issue[] = [];
  const manifest = {
    apiVersion: 'example.com/v1',
    kind: 'Thing',
    metadata: { name: 'one' },
    ...(spec === undefined ? {} : { spec }),
    ...rest,
  };
  createSchemaCheck(source, '1.36')({ manifest, at: 'c/u/Thing' }, (issue) => issues.push(issue));
  return issues;
}

/** `rule at-field: message` of each issue. */
export function linesOf(source: SchemaSource, spec: unknown): readonly string[] {
  return issuesOf(source, spec).map(({ rule, at, message }) => `${rule} ${at.replace(/^c\/u\/Thing ?/, '')}: ${message}`);
}
