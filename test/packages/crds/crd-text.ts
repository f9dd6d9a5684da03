import { generate, type GeneratedFile, SchemaError } from '@kube-world/crds/generate';

/** A CRD of group example.com and kind Thing around the schema of `spec`; JSON is YAML too. */
export function crdText(spec: unknown, kind = 'Thing'): string {
  return crdOf({ openAPIV3Schema: { type: 'object', properties: { spec } } }, { kind });
}

export function crdOf(
  schema: unknown,
  options: { readonly kind?: unknown; readonly group?: unknown; readonly version?: unknown } = {},
): string {
  const { kind = 'Thing', group = 'example.com', version = 'v1' } = options;
  return JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: { group, names: { kind, plural: 'things' }, scope: 'Namespaced', versions: [{ name: version, served: true, schema }] },
  });
}

export async function generateCrd(text: string, release = 'v1'): Promise<readonly GeneratedFile[]> {
  return generate({ kubernetes: [], crds: [{ name: 'thing.yaml', release, text }] });
}

/** The message with which a CRD is refused. */
export async function refusalOf(text: string): Promise<string> {
  try {
    await generateCrd(text);
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}

export function textOf(files: readonly GeneratedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`${path} was not generated, but ${files.map((one) => one.path).join(', ')}`);
  return file.text;
}
