import { groupOf, kubernetesMinor, type Manifest } from '@kube-world/model';

import { fleet } from '../../../clusters/fleet';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type Applied, applyInOrder, applyUnit, nameOf, refusals, warnings } from '../harness/apply-in-order';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { installDefinitions } from '../harness/install-definitions';
import { clusterPrograms } from '../harness/programs';
import { isChanged } from './changed';
import { definitionsBefore, definitionsWith } from './definitions';
import { notHeld } from './held';
import { namespacesBefore, prepare } from './prepare';
import { type WrittenCluster, writtenCluster } from './written-cluster';

/** Applies all that a cluster gets to an API server of its own minor version. */
export function applySuite(name: string): void {
  const spec = fleet.placements.find(({ cluster }) => cluster.name === name)?.cluster.spec;
  if (!spec) throw new Error(`the fleet has no cluster '${name}'`);
  const minor = kubernetesMinor(spec.platform.kubernetes);
  describeWith(clusterPrograms(minor), () => suite(name, minor));
}

function suite(name: string, minor: string): void {
  describe(`what ${name} gets`, () => {
    let began: number;
    let cluster: LoopbackCluster;
    let written: WrittenCluster;
    let early: readonly Applied[];
    let first: readonly Applied[];
    let second: readonly Applied[];

    beforeAll(async () => {
      began = Date.now();
      written = writtenCluster(name);
      const { placement, units } = written;
      cluster = await startCluster({ spec: placement.cluster.spec });
      const { client } = cluster;
      await prepare(client, placement.cluster.spec);
      early = (await Promise.all(units.map((unit) => applyUnit(client, unit, { dryRun: true })))).flat();
      first = await applyInOrder(client, units, async ({ charts }) => {
        for (const chart of charts) await installDefinitions(client, definitionsWith(chart));
      });
      second = await applyInOrder(client, units);
    });
    afterAll(() => cluster?.stop());

    test('all of it is accepted in the order of the engine, by a server of its minor version', () => {
      expect(first.length).toBeGreaterThan(50);
      expect(refusals(first)).toEqual([]);
      expect(kubernetesMinor(cluster.kubernetes)).toBe(minor);
    });

    test('the server warns of nothing', () => {
      expect(warnings(first)).toEqual([]);
    });

    test('the order is needed: before it, what lacks its namespace or its kind is refused, and nothing else', () => {
      const expected = tooEarly(written, first);
      expect(expected.length).toBeGreaterThan(0);
      expect(refusals(early).map((line) => line.replace(/: \d+ .*/s, ''))).toEqual(expected);
    });

    test('applied a second time, nothing changes', () => {
      expect(refusals(second)).toEqual([]);
      expect(changed(first, second)).toEqual([]);
    });

    test('the server holds every field as it was written', () => {
      expect(first.flatMap(({ object, answer }) => notHeld(object, answer.body, nameOf(object)))).toEqual([]);
    });

    test('what was seen is kept', () => {
      const accepted = first.length - refusals(first).length;
      recordProof({
        section: 'apply',
        cluster: name,
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures: {
          units: written.units.length,
          objects: first.length,
          accepted,
          refusedTooEarly: refusals(early).length,
          changedBySecondApply: changed(first, second).length,
        },
        seconds: (Date.now() - began) / 1000,
      });
      expect(accepted).toBe(first.length);
    });
  });
}

/** Objects that a second apply wrote anew. */
export function changed(first: readonly Applied[], second: readonly Applied[]): readonly string[] {
  const before = new Map(first.map(({ object, answer }) => [nameOf(object), answer.body]));
  return second
    .filter(({ object, answer }) => isChanged(object, before.get(nameOf(object)), answer.body))
    .map(({ object }) => nameOf(object));
}

/** What an engine that knows no order would see refused, in the order of the answers. */
function tooEarly({ placement, units }: WrittenCluster, applied: readonly Applied[]): readonly string[] {
  const namespaces = namespacesBefore(placement.cluster.spec);
  const late = new Set(units.flatMap(({ charts }) => charts.flatMap(definitionsWith)).map(({ spec }) => spec.group));
  for (const { spec } of definitionsBefore(placement.cluster.spec)) late.delete(spec.group);
  const isEarly = ({ apiVersion, metadata: { namespace } }: Manifest): boolean =>
    late.has(groupOf(apiVersion)) || (namespace !== undefined && !namespaces.has(namespace));
  return applied.filter(({ object }) => isEarly(object)).map(({ unit, object }) => `${unit}: ${nameOf(object)}`);
}
