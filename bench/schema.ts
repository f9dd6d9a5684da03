import { schemas } from '@kube-world/crds/schemas';
import type { BuiltManifest, Issue } from '@kube-world/model';

import { createSchemaCheck } from '../packages/synth/src/schema/schema-check';
import { objectsOf } from './objects';

/** Checks fresh objects in a fresh process: the first pass compiles what it meets, the later ones show the pure rate. */
const objects = Number(process.argv[2] ?? 8_400);
const built: readonly BuiltManifest[] = Array.from({ length: Math.ceil(objects / 20) }, (_, app) => objectsOf(`app-${app}`, 20))
  .flat()
  .slice(0, objects)
  .map((manifest, index) => ({ manifest, at: `bench/object-${index}` }));
const issues: Issue[] = [];

const passes = Array.from({ length: 5 }, () => {
  const started = performance.now();
  const check = createSchemaCheck(schemas, '1.36');
  for (const manifest of built) check(manifest, (issue) => issues.push(issue));
  return Math.round((performance.now() - started) * 10) / 10;
});
process.stdout.write(`${JSON.stringify({ objects, issues: issues.length, firstMs: passes[0], laterMs: passes.slice(1) })}\n`);
