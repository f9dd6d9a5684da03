import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';

import { describeWith } from '../../tools';
import { type Applied, applyInOrder, nameOf, refusals } from '../harness/apply-in-order';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { installDefinitions } from '../harness/install-definitions';
import { isChanged } from './changed';
import { definitionsWith } from './definitions';
import { type DeliveredUnit, deliveredUnits } from './delivered-units';
import { notHeld } from './held';
import { prepare } from './prepare';
import { writtenCluster } from './written-cluster';

const units = deliveredUnits(join(__dirname, '..', '..', '..', 'dist', 'pi'), 'fleet');
const { spec } = writtenCluster('pi').placement.cluster;

function unitOf(name: string): DeliveredUnit {
  const unit = units.find((one) => one.name === `pi-${name}`);
  if (!unit) throw new Error(`dist/pi has no bundle 'pi-${name}'`);
  return unit;
}

describeWith(clusterPrograms('1.36'), () => {
  describe('a planted fault is seen by the server:', () => {
    const house = unitOf('namespace-home-assistant');
    const broker = unitOf('mosquitto');
    let cluster: LoopbackCluster;
    beforeAll(async () => {
      cluster = await startCluster({ spec });
      await prepare(cluster.client, spec);
    });
    afterAll(() => cluster?.stop());

    const apply = (...all: readonly DeliveredUnit[]): Promise<readonly Applied[]> => applyInOrder(cluster.client, all);

    test('a unit ahead of the one with its namespace', async () => {
      const refused = refusals(await apply(broker));
      expect(refused).toHaveLength(broker.objects.length);
      for (const line of refused) expect(line).toContain('404 namespaces "home-assistant" not found');
      expect(refusals(await apply(house, broker))).toEqual([]);
    });

    test('a unit whose kinds no unit before it brought', async () => {
      const issuers = unitOf('issuers');
      const namespace = unitOf('namespace-cert-manager');
      const refused = refusals(await apply(namespace, issuers));
      expect(refused).toHaveLength(issuers.objects.length);
      for (const line of refused) expect(line).toMatch(/no matches for cert-manager\.io\/v1 (?:Certificate|ClusterIssuer)/);
      for (const chart of unitOf('cert-manager').charts) await installDefinitions(cluster.client, definitionsWith(chart));
      expect(refusals(await apply(issuers))).toEqual([]);
    });

    test('a field that the kind does not have', async () => {
      const planted = changed(broker, 'StatefulSet', (object) => ({ ...object, spec: { ...(object['spec'] as object), replcas: 1 } }));
      expect(refusals(await apply(house, planted))).toEqual([
        expect.stringMatching(/^pi-mosquitto: StatefulSet home-assistant\/mosquitto: 500 .*\.spec\.replcas: field not declared in schema/),
      ]);
    });

    test('a field that a custom kind does not have', async () => {
      const middlewares = unitOf('traefik-middlewares');
      const planted = changed(middlewares, 'TLSOption', (object) => ({
        ...object,
        spec: { ...(object['spec'] as object), minVersoin: 'VersionTLS12' },
      }));
      expect(refusals(await apply(planted))).toEqual([expect.stringMatching(/TLSOption kube-system\/default: \d+ .*\.spec\.minVersoin/)]);
    });

    test('a kind under a group that it has left', async () => {
      const planted = changed(unitOf('traefik-middlewares'), 'TLSOption', (object) => ({
        ...object,
        apiVersion: 'traefik.containo.us/v1alpha1',
      }));
      expect(refusals(await apply(planted))).toEqual([
        'pi-traefik-middlewares: TLSOption kube-system/default: 404 no matches for traefik.containo.us/v1alpha1 TLSOption',
      ]);
    });

    test('a quantity in another spelling than the server keeps', async () => {
      const planted = changed(broker, 'PersistentVolumeClaim', (object) => ({
        ...object,
        metadata: { ...object.metadata, name: 'spelled' },
        spec: { ...(object['spec'] as object), resources: { requests: { storage: '1024Mi' } } },
      }));
      const seen = (await apply(house, planted)).flatMap(({ object, answer }) => notHeld(object, answer.body, nameOf(object)));
      expect(seen).toEqual(['PersistentVolumeClaim home-assistant/spelled.spec.resources.requests.storage: wrote "1024Mi", holds "1Gi"']);
    });

    test('a value that is another one at the second apply', async () => {
      const [before] = await apply({ ...broker, objects: broker.objects.filter(({ kind }) => kind === 'ConfigMap') });
      const planted = changed(broker, 'ConfigMap', (object) => ({ ...object, data: { ...(object['data'] as object), now: '15:00' } }));
      const after = (await apply(planted)).filter(({ object }) => object.kind === 'ConfigMap');
      expect(after.map(({ object, answer }) => isChanged(object, before?.answer.body, answer.body))).toEqual([true]);
    });
  });
});

function changed(unit: DeliveredUnit, kind: string, change: (object: Manifest) => Manifest): DeliveredUnit {
  if (!unit.objects.some((object) => object.kind === kind)) throw new Error(`${unit.name} holds no ${kind}`);
  return { ...unit, objects: unit.objects.map((object) => (object.kind === kind ? change(object) : object)) };
}
