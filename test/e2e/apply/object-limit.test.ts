import { bigObjects } from '../../packages/synth/checks/sizes/big-objects';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';

const names = { plural: 'things', singular: 'thing', kind: 'Thing', listKind: 'ThingList' };
const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } };
const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.example.com' },
  spec: { group: 'example.com', scope: 'Namespaced', names, versions: [{ name: 'v1', served: true, storage: true, schema }] },
};
const places: Readonly<Record<string, string>> = {
  Thing: '/apis/example.com/v1/namespaces/default/things',
  Role: '/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles',
};

describeWith(clusterPrograms('1.36'), () => {
  describe('an object is too large where synth says so:', () => {
    let cluster: LoopbackCluster;
    beforeAll(async () => {
      cluster = await startCluster();
      await cluster.client.request('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition);
      await eventually('the definition is served', async () => {
        const { status } = await cluster.client.request('GET', '/apis/example.com/v1/namespaces/default/things');
        return status === 200 ? true : undefined;
      });
    });
    afterAll(() => cluster?.stop());

    test.each(bigObjects)('%s', async (_, object, said, status, words) => {
      const path = places[object.kind] ?? '';
      const answer = await cluster.client.request('POST', path, object, { query: { fieldManager: 'kustomize-controller' } });
      expect([answer.status, answer.body.message]).toEqual([status, words === '' ? undefined : expect.stringContaining(words)]);
      expect(said === 'nothing').toBe(status < 300);
      if (status < 300) await cluster.client.request('DELETE', `${path}/big`);
    });
  });
});
