import { schemas } from '@kube-world/crds/schemas';
import { type BuiltUnit, defineCluster, type FleetFacts, type Issue } from '@kube-world/model';

import { rules } from '../packages/synth/src/checks/registry';
import { createSchemaCheck } from '../packages/synth/src/schema/schema-check';
import { objectsOf } from './objects';

/** The checks alone, in a fresh process: the first pass compiles what it meets, the later ones show the pure rate. */
const objects = Number(process.argv[2] ?? 8_400);
const perUnit = 20;
const cluster = defineCluster({
  name: 'bench',
  role: 'standalone',
  platform: { kind: 'kind', kubernetes: '1.36.1', api: { address: '127.0.0.1', port: 6443 } },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: {}, purposes: {} },
});
const units = Array.from({ length: Math.ceil(objects / perUnit) }, (_, index): BuiltUnit => {
  const name = `app-${index}`;
  const app = { name, namespace: { name: 'apps', podSecurity: 'baseline' }, layer: 'apps', build: () => undefined } as const;
  const manifests = objectsOf(name, perUnit).map((manifest, at) => ({ manifest, at: `bench/${name}/object-${at}` }));
  return { unit: { name, app, cluster }, manifests, releases: [], dependsOn: [] };
});
const issues: Issue[] = [];

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return Math.round((performance.now() - started) * 10) / 10;
}

const schemaMs = Array.from({ length: 5 }, () =>
  milliseconds(() => {
    const check = createSchemaCheck(schemas, '1.36');
    for (const { manifests } of units) for (const built of manifests) check(built, (issue) => issues.push(issue));
  }),
);
const fleet: FleetFacts = {
  name: 'bench',
  repository: { url: 'https://git.example.com/bench', branch: 'main' },
  owner: 'bench',
  domain: 'example.com',
  clusters: [cluster],
};
const context = { cluster, fleet, units, gitops: [], schemas };
const rulesMs = Object.fromEntries(
  rules.map((rule) => [rule.name, Array.from({ length: 2 }, () => milliseconds(() => void issues.push(...rule(context))))]),
);
process.stdout.write(`${JSON.stringify({ objects: units.length * perUnit, issues: issues.length, schemaMs, rulesMs }, undefined, 2)}\n`);
