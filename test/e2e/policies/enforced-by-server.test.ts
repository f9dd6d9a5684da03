import { validatingPolicy } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { customResourceDefinitions } from '../harness/custom-resource-definitions';
import { eventually } from '../harness/eventually';
import { make } from './admission';
import { admissionGroup as group, enforceWithWarnings, kubernetes, levelLabel as label, written } from './enforce';
import { generatedPods } from './generated-pods';
import { refusedAtSynth, warnedOf } from './warnings';

/** Of all levels together. */
const count = Number(process.env['KUBE_WORLD_PODS'] ?? 3_000);
const levels = ['privileged', 'baseline', 'restricted'] as const;

interface Status {
  readonly observedGeneration?: number;
  readonly typeChecking?: { readonly expressionWarnings?: readonly object[] };
}

/** Bound to nothing; there so that the server's check of types has something to find. */
const misspelt = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicy',
  metadata: { name: 'misspelt' },
  spec: {
    matchConstraints: {
      resourceRules: [{ apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['deployments'] }],
    },
    validations: [{ expression: 'object.spec.replica > 1', message: 'is alone' }],
  },
};

describeWith(['etcd', 'kube-apiserver@1.36.3', 'kube-controller-manager@1.36.3'], () => {
  describe('policies that the API server enforces', () => {
    const began = Date.now();
    const figures = { policies: policies.length, objects: 0, verdicts: 0, disagreements: 0 };
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ kubernetes, controllers: true });
    });
    afterAll(() => cluster?.stop());

    test.each(['Deny', 'Audit'] as const)('the server takes all of them, strictly, to %s', async (action) => {
      const all = written(action);
      expect(all).toHaveLength(policies.length);
      for (const { policy, binding } of all)
        for (const object of [policy, binding]) {
          const { status, body, warnings } = await cluster.client.apply(object, { dryRun: true });
          expect({ status, message: body.message, warnings }).toEqual({ status: 201, message: undefined, warnings: warnings && [] });
        }
    });

    test('its check of types warns of a misspelt field, and of nothing in ours', async () => {
      await enforceWithWarnings(cluster.client);
      await make(cluster.client, `${group}/validatingadmissionpolicies`, misspelt);
      const statuses = await eventually('all policies checked', async () => {
        const found = await cluster.client.list('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy');
        const read = found.map(({ metadata, ...rest }) => ({ name: metadata?.['name'], status: (rest['status'] ?? {}) as Status }));
        return read.length === policies.length + 1 && read.every(({ status }) => status.observedGeneration !== undefined)
          ? read
          : undefined;
      });
      const warned = statuses.filter(({ status }) => (status.typeChecking?.expressionWarnings ?? []).length > 0);
      expect(warned.map(({ name }) => name)).toEqual([misspelt.metadata.name]);
    });

    test.each(levels)(
      'in a namespace that is %s, generated pods break the same policies there and at synth',
      async (level) => {
        const { client } = cluster;
        await make(client, '/api/v1/namespaces', {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: level, labels: { [label]: level } },
        });
        const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: level } };
        // the controller manager may have been faster
        expect([200, 201]).toContain((await client.apply(account)).status);
        const pods = generatedPods(Math.ceil(count / levels.length), 13 + levels.indexOf(level)).map((pod) => ({
          ...pod,
          metadata: { ...pod.metadata, namespace: level },
        }));
        const theirs = await warnedOf(client, pods);
        const ours = pods.map((pod) => refusedAtSynth(pod, level, kubernetes));
        const different = pods.flatMap((pod, index) =>
          theirs[index]?.join() === ours[index]?.join() ? [] : [{ theirs: theirs[index], ours: ours[index], pod: JSON.stringify(pod) }],
        );
        figures.objects += pods.length;
        figures.verdicts += pods.length * policies.filter(({ match }) => match.every !== 'object').length;
        figures.disagreements += different.length;
        expect(different.slice(0, 5)).toEqual([]);
        expect(new Set(theirs.flat()).size).toBeGreaterThan(8);
      },
      300_000,
    );

    test('a container that is added to a pod that runs is asked about, too', async () => {
      const { client } = cluster;
      const right = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
      const pod = (securityContext: object): object => ({
        spec: { containers: [{ name: 'app', image: 'example.com/app:1.0.0', securityContext }] },
      });
      const metadata = { name: 'running', namespace: 'restricted' };
      await make(client, '/api/v1/namespaces/restricted/pods', { apiVersion: 'v1', kind: 'Pod', metadata, ...pod(right) });
      const added = {
        spec: { ephemeralContainers: [{ name: 'debug', image: 'example.com/debug:1.0.0', securityContext: { privileged: true } }] },
      };
      const options = { query: { dryRun: 'All' }, contentType: 'application/strategic-merge-patch+json' };
      const path = '/api/v1/namespaces/restricted/pods/running/ephemeralcontainers';
      const { status, warnings = [] } = await client.request('PATCH', path, added, options);
      expect({ status, warnings: warnings.join() }).toEqual({ status: 200, warnings: expect.stringContaining("'container-privileged'") });
    });

    test('what is written for Kyverno is as its definition has it', async () => {
      const { client } = cluster;
      const name = 'validatingpolicies.policies.kyverno.io';
      const definition = customResourceDefinitions().find(({ metadata }) => metadata.name === name);
      if (!definition) throw new Error(`there is no definition '${name}'`);
      expect((await client.apply(definition)).status).toBe(201);
      const all = policies.flatMap((policy) => validatingPolicy(policy, { kubernetes, action: 'Deny' }) ?? []);
      expect(all).toHaveLength(policies.length);
      await eventually('the kind is served', async () =>
        (await client.request('GET', '/apis/policies.kyverno.io/v1/validatingpolicies')).status === 200 ? true : undefined,
      );
      for (const policy of all) {
        const { status, body } = await client.apply(policy, { dryRun: true });
        expect({ status, message: body.message }).toEqual({ status: 201, message: undefined });
      }
    });

    test('a policy that says the opposite would be told from ours', async () => {
      const { client } = cluster;
      const bare = { containers: [{ name: 'app', image: 'example.com/app:1.0.0' }] };
      const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'bare', namespace: 'restricted' }, spec: bare };
      const id = 'container-capabilities-dropped';
      expect(refusedAtSynth(pod, 'restricted', kubernetes)).toContain(id);
      expect((await warnedOf(client, [pod]))[0]).toContain(id);
      const { policy } = written('Deny').find(({ binding }) => binding.metadata.name === id) ?? {};
      const validations = policy?.spec?.validations?.map(({ message, expression }) => ({ message, expression: `!(${expression})` }));
      const reference = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', metadata: { name: id } };
      expect((await client.merge(reference, { spec: { validations } })).status).toBe(200);
      await eventually('the opposite', async () => ((await warnedOf(client, [pod]))[0]?.includes(id) === true ? undefined : true));
    });

    test('what was seen is kept', () => {
      const seconds = (Date.now() - began) / 1000;
      recordProof({ section: 'policies', cluster: 'fleet', engine: `kube-apiserver ${cluster.kubernetes}`, figures, seconds });
      expect(figures).toMatchObject({ objects: count, disagreements: 0 });
    });
  });
});
