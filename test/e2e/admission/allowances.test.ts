import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import type { ApiObject } from '../harness/client';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';
import { limitCases } from './limit-cases';
import { quotaCases } from './quota-cases';

const cases = [...limitCases, ...quotaCases];

// test/packages/synth/checks/capacity/allowances.test.ts asks our checks the same, and expects the same
describeWith(clusterPrograms('1.36', { controllers: true }), () => {
  describe('the API server and our checks see the same bounds and quotas', () => {
    const began = Date.now();
    let agreed = 0;
    let objects = 0;
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ controllers: true });
    });
    afterAll(() => cluster?.stop());

    test.each(cases.map((each, at) => ({ ...each, namespace: `case-${at}` })))('$title', async ({ namespace, refused, ...each }) => {
      await opened(namespace);
      const placed = each.objects.map((object) => ({ ...object, metadata: { ...object.metadata, namespace } }));
      const refusals: string[] = [];
      for (const object of placed) {
        const refusal = await refusalOf(object);
        if (refusal !== undefined) refusals.push(refusal);
        objects += 1;
      }
      if (refused) expect(refusals.join('\n')).toContain(refused.server);
      expect(refusals).toHaveLength(refused ? 1 : 0);
      agreed += 1;
    });

    test('what was seen is kept', () => {
      recordProof({
        section: 'admission',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes} with bounds and quotas`,
        figures: { cases: cases.length, agreed, objects },
        seconds: (Date.now() - began) / 1000,
      });
      expect(agreed).toBe(cases.length);
    });

    /** A namespace, with all that the controllers make in every one. */
    async function opened(namespace: string): Promise<void> {
      const { status, body } = await cluster.client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
      if (status >= 300) throw new Error(`Namespace ${namespace}: ${status} ${body.message}`);
      for (const path of ['serviceaccounts/default', 'configmaps/kube-root-ca.crt'])
        await eventually(`${namespace} has ${path}`, async () => (await found(`/api/v1/namespaces/${namespace}/${path}`)) && true);
    }

    /** The server's words. A quota is asked again until it has counted what is there. */
    async function refusalOf(object: Manifest): Promise<string | undefined> {
      const { name, namespace = '' } = object.metadata;
      const answer = await eventually(`${object.kind} ${name} is judged`, async () => {
        const { status, body } = await cluster.client.apply(object);
        const isEarly = body.message?.includes('status unknown for quota') === true;
        return isEarly ? undefined : { status, message: body.message };
      });
      if (answer.status >= 300) return answer.message ?? `status ${answer.status}`;
      const base = `/api/v1/namespaces/${namespace}/resourcequotas/${name}`;
      if (object.kind === 'ResourceQuota') await eventually(`${name} is counted`, async () => isCounted(await found(base)));
      return object.kind === 'Deployment' ? ofReplicas(namespace, name) : undefined;
    }

    /** What the server told the controller that makes the pods. @returns `undefined` once all of them are there */
    async function ofReplicas(namespace: string, name: string): Promise<string | undefined> {
      const outcome = await eventually(`the replicas of ${name} are made or refused`, async () => {
        const made = await found(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`);
        const { replicas: wanted } = (made?.['spec'] ?? {}) as { readonly replicas?: number };
        const { replicas, conditions = [] } = (made?.['status'] ?? {}) as DeploymentStatus;
        const failed = conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
        if (failed) return { refusal: failed.message };
        return wanted !== undefined && replicas === wanted ? {} : undefined;
      });
      return outcome.refusal;
    }

    async function found(path: string): Promise<ApiObject | undefined> {
      const { status, body } = await cluster.client.request('GET', path);
      return status === 200 ? body : undefined;
    }
  });
});

interface DeploymentStatus {
  readonly replicas?: number;
  readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message: string }[];
}

function isCounted(quota: ApiObject | undefined): true | undefined {
  const { hard, used } = (quota?.['status'] ?? {}) as { readonly hard?: object; readonly used?: object };
  const keys = Object.keys(hard ?? {});
  return keys.length > 0 && keys.every((key) => Object.hasOwn(used ?? {}, key)) ? true : undefined;
}
