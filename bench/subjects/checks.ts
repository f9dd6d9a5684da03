// The checks alone, of one cluster that is built already: every rule and every policy, once, in this process.
import { partsOf } from '@kube-world/cli';
import { buildCluster, checkCluster, checkedAgainst } from '@kube-world/synth';

import { checkedFleet } from '../checked-fleet';

const [, , objects = '8000'] = process.argv;
const fleet = checkedFleet(Number(objects));
const parts = partsOf('2000-01-01');
const [placement] = fleet.placements;
if (!placement) throw new Error('the generated fleet has no cluster');
const { cluster, units, gitops, issues } = buildCluster(fleet, placement, parts);
const started = performance.now();
const found = [...issues, ...checkCluster({ cluster, fleet, units, gitops, ...checkedAgainst(parts) })];
const synthMilliseconds = performance.now() - started;
if (found.some(({ severity }) => severity === 'error'))
  throw new Error(`the generated fleet is refused: ${JSON.stringify(found.slice(0, 3))}`);
const count = gitops.length + units.reduce((sum, { manifests }) => sum + manifests.length, 0);
process.stdout.write(`${JSON.stringify({ synthMilliseconds, objects: count, maxRssBytes: process.resourceUsage().maxRSS * 1024 })}\n`);
