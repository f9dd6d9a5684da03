// This engine: the same objects, one App a unit, into a folder.
import { partsOf, runtime } from '@kube-world/cli';
import { synth } from '@kube-world/synth';

import { generatedFleet } from '../fleet';
import { sizeOf } from '../sizes';

const [, , sizeName = 'compared', outDir = '', checks = 'checks'] = process.argv;
const fleet = generatedFleet(sizeOf(sizeName), sizeName === 'chain');
const { checkFleet: _, ...parts } = partsOf('2000-01-01');
const started = performance.now();
const result = synth(fleet, { ...parts, checks: checks === 'checks', write: { outDir, runtime } });
const synthMilliseconds = performance.now() - started;
if (!result.ok) throw new Error(`the generated fleet is refused: ${JSON.stringify(result.issues.slice(0, 3))}`);
const objects = result.clusters.reduce((sum, cluster) => sum + cluster.objects, 0);
process.stdout.write(`${JSON.stringify({ synthMilliseconds, objects, maxRssBytes: process.resourceUsage().maxRSS * 1024 })}\n`);
