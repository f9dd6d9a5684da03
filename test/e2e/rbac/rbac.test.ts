import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { groupOf, type Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith, toolPath } from '../../tools';
import type { Client } from '../harness/client';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { manifestsIn } from '../harness/read-manifests';
import { clusterPrograms } from '../harness/programs';
import { accounts, looksAtMonitoring, nothing, type Rights } from './accounts';
import { actingAs } from './identity';
import { changing, line, may, permissions, type Person, type Question, reading } from './permissions';

const rbac = 'rbac.authorization.k8s.io';
/** To look up and delete by name, but Secrets and what lies below an object. */
const pruning = /^(?:get|delete) (?!secrets\b)[a-z]+(?:\.[a-z\d.-]+)?$/;
/** What nobody is given, anywhere. */
const never: readonly Question[] = [
  ...['get', 'list', 'watch'].map((verb) => ({ verb, resource: 'secrets' })),
  { verb: '*', resource: '*.*' },
  ...['roles', 'clusterroles'].flatMap((kind) => ['escalate', 'bind'].map((verb) => ({ verb, resource: `${kind}.${rbac}` }))),
  ...['users', 'groups', 'serviceaccounts'].map((resource) => ({ verb: 'impersonate', resource })),
  { verb: 'create', resource: 'serviceaccounts/token' },
  { verb: 'create', resource: `clusterrolebindings.${rbac}` },
  { verb: 'create', resource: 'pods' },
  { verb: 'create', resource: 'pods/exec' },
  { verb: 'get', resource: 'nodes/proxy' },
  { verb: 'patch', resource: 'namespaces' },
];

describeWith([...clusterPrograms('1.36'), 'kubectl'], () => {
  let cluster: LoopbackCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  describe.each(Object.entries(accounts))('accounts of %s', (name, rows) => {
    const began = Date.now();
    const objects = manifestsIn(join(__dirname, '..', '..', '..', 'dist', name));
    const namespaces = [...new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))].toSorted();
    const own = objects.filter(({ apiVersion, kind }) => kind === 'ServiceAccount' && groupOf(apiVersion) === '');
    let everybodys: ReadonlyMap<string, readonly string[]>;
    const figures = { questions: 0, asExpected: 0 };

    beforeAll(async () => {
      await accept(namespaces.map((namespace) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })));
      await accept([...own, ...objects.filter(({ apiVersion }) => groupOf(apiVersion) === rbac), account('nobody')]);
      everybodys = await permissionsOf('default/nobody', namespaces);
    });
    // the next cluster has the server to itself
    afterAll(() => Promise.all(namespaces.map(withdrawn)));

    test('[KW-46] each has a row in the table of this test', () => {
      expect(own.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).toSorted()).toEqual(Object.keys(rows).toSorted());
    });

    test('[KW-46] each workload runs as an account of its own, without a token', () => {
      const pods = objects.map(podOf).filter((pod) => pod !== undefined);
      expect(pods.map(({ at, serviceAccountName }) => [at, rows[serviceAccountName]])).toEqual(pods.map(({ at }) => [at, nothing]));
      expect(new Set(pods.map(({ serviceAccountName }) => serviceAccountName)).size).toBe(pods.length);
      expect(pods.filter(({ serviceAccountName, hasToken }) => hasToken || serviceAccountName.endsWith('/default'))).toEqual([]);
      expect(own.filter((each) => each['automountServiceAccountToken'] !== false)).toEqual([]);
    });

    test.each(Object.entries(rows))('[KW-46] %s may do what its row says, in each namespace, and nothing else', async (who, rights) => {
      const found = await permissionsOf(who, namespaces);
      for (const namespace of namespaces) {
        const expected = linesOf(rights, namespace);
        const isPruning = rights !== nothing && rights.namespace === namespace;
        const more = found.get(namespace)?.filter((each) => !everybodys.get(namespace)?.includes(each));
        const beyond = more?.filter((each) => expected.includes(each) || !(isPruning && pruning.test(each)));
        expect([namespace, beyond]).toEqual([namespace, expected]);
      }
    });

    test.each(Object.entries(rows))('%s is answered question by question, as its row says', async (who, rights) => {
      const client = await actingAs(cluster, who);
      try {
        expect(await surprises(client, questionsOf(rights), true)).toEqual([]);
        expect(await surprises(client, [...never, ...elsewhere(rights)], false)).toEqual([]);
      } finally {
        client.close();
      }
    });

    test('[KW-52] people who look at monitoring see it, change nothing, and see nothing else', async () => {
      const person = { user: 'anna', groups: ['monitoring-viewers', 'system:authenticated'] };
      const all = (verbs: readonly string[], resources: readonly string[], namespace?: string): Question[] =>
        resources.flatMap((resource) => verbs.map((verb) => ({ verb, resource, ...(namespace === undefined ? {} : { namespace }) })));
      const writing = ['create', 'update', 'patch', 'delete', 'deletecollection'];
      const hidden = ['secrets', 'serviceaccounts', 'pods/exec', 'pods/portforward', 'pods/attach'];
      const others = namespaces.filter((namespace) => namespace !== 'monitoring');
      const refused = [
        ...all(writing, looksAtMonitoring, 'monitoring'),
        ...all(reading, hidden, 'monitoring'),
        ...others.flatMap((namespace) => all(reading, looksAtMonitoring, namespace)),
        ...all(reading, looksAtMonitoring),
        ...never,
      ];
      expect(await surprises(cluster.client, all(reading, looksAtMonitoring, 'monitoring'), true, person)).toEqual([]);
      expect(await surprises(cluster.client, refused, false, person)).toEqual([]);
    });

    test('kubectl auth can-i says the same', () => {
      for (const [who, rights] of Object.entries(rows)) {
        const as = `system:serviceaccount:${who.replace('/', ':')}`;
        expect([who, canI(as, 'list', 'secrets', '--all-namespaces')]).toEqual([who, 'no']);
        // of kinds that the server does not have kubectl asks without their group
        if (rights === nothing) continue;
        const resource = rights.changes.find((each) => !each.includes('.') || each.endsWith('.k8s.io'));
        if (resource !== undefined) expect([who, canI(as, 'patch', resource, `--namespace=${rights.namespace}`)]).toEqual([who, 'yes']);
      }
    });

    test('a right that an account has beyond its row is seen', async () => {
      const who = 'default/default';
      const role = {
        apiVersion: `${rbac}/v1`,
        kind: 'ClusterRole',
        metadata: { name: 'planted' },
        rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
      };
      const subjects = [{ kind: 'ServiceAccount', namespace: 'default', name: 'default' }];
      const binding = {
        apiVersion: `${rbac}/v1`,
        kind: 'ClusterRoleBinding',
        metadata: { name: 'planted' },
        roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'planted' },
        subjects,
      };
      await accept([role, binding]);
      expect((await permissionsOf(who, ['default'])).get('default')).toContain('list secrets');
      expect(canI('system:serviceaccount:default:default', 'list', 'secrets', '--all-namespaces')).toBe('yes');
      expect((await cluster.client.delete(binding)).status).toBe(200);
    });

    test('what was seen is kept', () => {
      const counts = { serviceAccounts: own.length, ...figures };
      recordProof({
        section: 'rbac',
        cluster: name,
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures: counts,
        seconds: (Date.now() - began) / 1000,
      });
      expect(figures.asExpected).toBe(figures.questions);
    });

    async function accept(manifests: readonly Manifest[]): Promise<void> {
      const answers = await Promise.all(manifests.map((manifest) => cluster.client.apply(manifest)));
      expect(answers.filter(({ status }) => status >= 300).map(({ body }) => body.message)).toEqual([]);
    }

    async function permissionsOf(who: string, where: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
      const client = await actingAs(cluster, who);
      try {
        return new Map(await Promise.all(where.map(async (namespace) => [namespace, await permissions(client, namespace)] as const)));
      } finally {
        client.close();
      }
    }

    async function withdrawn(namespace: string): Promise<void> {
      const paths = [`/apis/${rbac}/v1/namespaces/${namespace}/rolebindings`, `/apis/${rbac}/v1/namespaces/${namespace}/roles`];
      for (const path of [...paths, `/api/v1/namespaces/${namespace}/serviceaccounts`]) await cluster.client.request('DELETE', path);
    }

    /** Questions that are answered otherwise. */
    async function surprises(
      client: Client,
      questions: readonly Question[],
      expected: boolean,
      person?: Person,
    ): Promise<readonly Question[]> {
      const answers = await Promise.all(questions.map((question) => may(client, question, person)));
      const otherwise = questions.filter((_, at) => answers[at] !== expected);
      figures.questions += questions.length;
      figures.asExpected += questions.length - otherwise.length;
      return otherwise;
    }

    /** What the account may do at its place, asked at all others. */
    function elsewhere(rights: Rights | typeof nothing): readonly Question[] {
      if (rights === nothing)
        return namespaces.flatMap((namespace) => ['get', 'create'].map((verb) => ({ verb, resource: 'configmaps', namespace })));
      const others = namespaces.filter((namespace) => namespace !== rights.namespace);
      const questions = questionsOf(rights);
      const inOthers = others.flatMap((namespace) => questions.map((question) => ({ ...question, namespace })));
      return [
        ...inOthers,
        { verb: 'get', resource: 'secrets', namespace: rights.namespace },
        { verb: 'escalate', resource: `roles.${rbac}`, namespace: rights.namespace },
      ];
    }

    function canI(as: string, verb: string, resource: string, where: string): string {
      const args = ['--kubeconfig', cluster.kubeconfig, 'auth', 'can-i', verb, resource, `--as=${as}`, where];
      try {
        return execFileSync(toolPath('kubectl'), args, { encoding: 'utf8', stdio: 'pipe' }).trim();
      } catch (error) {
        // it ends with 1 when the answer is no
        return String((error as { readonly stdout?: string }).stdout).trim();
      }
    }
  });
});

function questionsOf(rights: Rights | typeof nothing): readonly Question[] {
  if (rights === nothing) return [];
  const { namespace, changes, reads = [], binds = [] } = rights;
  return [
    ...changes.flatMap((resource) => changing.map((verb) => ({ verb, resource, namespace }))),
    ...reads.flatMap((resource) => reading.map((verb) => ({ verb, resource, namespace }))),
    ...binds.map((role) => ({ verb: 'bind', resource: `roles.${rbac}`, namespace, name: role })),
  ];
}

function linesOf(rights: Rights | typeof nothing, namespace: string): readonly string[] {
  const lines = questionsOf(rights).filter((question) => question.namespace === namespace);
  return [...new Set(lines.map(({ verb, resource, name }) => line(verb, resource, name)))].toSorted();
}

const account = (name: string): Manifest => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'default' } });

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
}

interface Templates {
  readonly template?: { readonly spec: PodSpec };
  readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: PodSpec } } };
}

/** As whom a workload's pods run. */
function podOf({ apiVersion, kind, metadata, spec }: Manifest) {
  const { template, jobTemplate } = (spec ?? {}) as Templates;
  const pod = ['apps', 'batch'].includes(groupOf(apiVersion)) ? (jobTemplate?.spec.template.spec ?? template?.spec) : undefined;
  if (!pod) return undefined;
  const { serviceAccountName = 'default', automountServiceAccountToken } = pod;
  return {
    at: `${kind} ${metadata.name}`,
    serviceAccountName: `${metadata.namespace}/${serviceAccountName}`,
    hasToken: automountServiceAccountToken !== false,
  };
}
