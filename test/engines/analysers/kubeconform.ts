import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { kubernetesMinor, type Manifest } from '@kube-world/model';

import { jsonSchema } from './json-schemas';
import { inFolder } from './finding';
import { ask } from './run-analyser';

interface Report {
  readonly resources: readonly {
    readonly kind: string;
    readonly name: string;
    readonly status: string;
    readonly msg: string;
  }[];
  readonly summary: { readonly valid: number; readonly invalid: number; readonly errors: number; readonly skipped: number };
}

const template = '{{.Group}}/{{.ResourceAPIVersion}}/{{.ResourceKind}}.json';

/**
 * What kubeconform says of objects, by our schemas of that version of Kubernetes and by no others: a kind that has none is an error.
 * @param kubernetes the cluster's, `1.36.2`
 */
export function kubeconform(kubernetes: string, manifests: readonly Manifest[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-schemas-'));
  try {
    for (const { apiVersion, kind } of manifests) writeSchema(folder, kubernetes, apiVersion, kind);
    const args = ['-strict', '-summary', '-verbose', '-output', 'json', '-schema-location', join(folder, template)];
    return inFolder(manifests, (_, files) => JSON.parse(ask('kubeconform', [...args, ...files]).stdout) as Report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeSchema(folder: string, kubernetes: string, apiVersion: string, kind: string): void {
  const schema = jsonSchema(kubernetesMinor(kubernetes), apiVersion, kind);
  if (!schema) return;
  // it takes the version of the core group for a group, too
  const [group = '', version = group] = apiVersion.split('/');
  const file = join(folder, group, version, `${kind.toLowerCase()}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(schema));
}
