import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from '@kube-world/model';

import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { unitsInOrder } from '../../delivery/flux-units';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf, toolPath } from '../../tools';
import type { Reference } from '../harness/client';
import { clusterPrograms } from '../harness/programs';
import { playHelm } from './charts';
import { isReadyAt, type KustomizationState } from './kustomizations';
import { addLocalVolume } from './local-path';
import { changed, heldBy, present, textOf, versionsOf } from './objects';
import { type FluxSuite, inventoryOf, startFlux } from './suite';
import { filesWith, shrinking } from './with-app';

const begun = Date.now();
const root = join(__dirname, '../../..');
const units = unitsInOrder(join(root, 'dist/kubani'));
const names = units.map(({ name }) => name).toSorted();
// without `gitops`, which brings the Kustomizations of the others and no unit of the cluster's own
const figures = { units: units.length - 1, reconciled: 0, objects: 0, applied: 0, pruned: 0, helmReleasesMarkedByTest: 0 };

/** A unit, and all that wait for it, by whatever way. */
function withDependents(...stopped: readonly string[]): ReadonlySet<string> {
  const found = new Set(stopped);
  for (const { name, dependsOn } of units) if (dependsOn.some((other) => found.has(other))) found.add(name);
  return found;
}

const reference = (apiVersion: string, kind: string, namespace: string, name: string): Reference => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
});
const rateLimit = reference('traefik.io/v1alpha1', 'Middleware', 'kube-system', 'rate-limit');
const nodeRules = reference('monitoring.coreos.com/v1', 'PrometheusRule', 'monitoring', 'nodes');
const backupRules = reference('monitoring.coreos.com/v1', 'PrometheusRule', 'monitoring', 'backups');
const certManager: Reference = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'cert-manager' } };
const rateLimitFile = 'infrastructure/traefik-middlewares/middleware.rate-limit.yaml';

let flux: FluxSuite;
/** The last one that was published. */
let revision: string;

const statesNow = (): Promise<ReadonlyMap<string, KustomizationState>> => flux.kustomizations.states();
const versionsNow = async (): Promise<ReadonlyMap<string, string | undefined>> =>
  versionsOf(flux.cluster.client, heldBy(await statesNow()));

/** Puts a commit where Flux finds it, and waits until it is there as a whole. */
async function deliver(): Promise<void> {
  revision = await flux.repository.publish();
  await flux.kustomizations.untilReady(revision);
}

const programs = [...clusterPrograms('1.36', { controllers: true, scheduler: true }), 'kustomize-controller', 'kubectl'];

describeWith(programs, () => {
  beforeAll(async () => {
    flux = await startFlux('kubani');
    revision = await flux.repository.publish();
  });
  afterAll(async () => {
    await flux?.stop();
  });

  describe('the first time', () => {
    const charts = ['cert-manager', 'kyverno', 'monitoring'];

    test('a unit with a chart waits for the chart, those that depend on it wait for the unit, and nobody else waits', async () => {
      const waiting = withDependents(...charts);
      const others = names.filter((name) => !waiting.has(name));
      await flux.kustomizations.untilReady(revision, others);
      await flux.kustomizations.until('the releases are applied', (states) =>
        charts.every((name) => states.get(name)?.inventory.length === 2),
      );
      const states = await statesNow();
      for (const name of charts) expect(states.get(name)).toMatchObject({ ready: 'Unknown', reason: 'Progressing', attempted: revision });
      const behind = [...waiting].filter((name) => !charts.includes(name));
      expect(behind.length).toBeGreaterThan(0);
      for (const name of behind) {
        expect(states.get(name)).toMatchObject({ ready: 'False', reason: 'DependencyNotReady', inventory: [] });
        expect(states.get(name)).not.toHaveProperty('attempted');
      }
    });

    test('[KB-49] [KB-85] out of `kubectl apply -k gitops/` and the repository, every unit becomes ready', async () => {
      // no controller of charts runs here: what it would say of a release, the test says
      figures.helmReleasesMarkedByTest = await playHelm(flux.cluster.client);
      expect(figures.helmReleasesMarkedByTest).toBe(charts.length);
      await flux.kustomizations.untilReady(revision, names);
      const states = await statesNow();
      expect([...states.keys()].toSorted()).toEqual(names);
      figures.reconciled = [...states.values()].filter((state) => isReadyAt(state, revision)).length - 1;
    });

    test('no unit was built before all that it depends on were ready', async () => {
      await flux.history.untilReady(names);
      const pairs = units.flatMap(({ name, dependsOn }) => dependsOn.map((other) => [name, other] as const));
      const tooEarly = pairs.filter(([name, other]) => flux.history.firstBuilt(name) < flux.history.firstReady(other));
      expect(pairs.length).toBeGreaterThan(10);
      // the other way round it was so for each pair: the history tells first from last
      expect(pairs.filter(([name, other]) => flux.history.firstBuilt(other) < flux.history.firstReady(name))).toEqual(pairs);
      expect(tooEarly).toEqual([]);
    });

    test('every object of the inventory is in the cluster and says which Kustomization it belongs to', async () => {
      const inventory = inventoryOf('kubani');
      const labels = await Promise.all(
        inventory.map(async ({ reference: at }) => {
          const { body } = await flux.cluster.client.get(at);
          const found = (body.metadata?.['labels'] ?? {}) as Readonly<Record<string, string>>;
          return [textOf(at), found['kustomize.toolkit.fluxcd.io/name'], found['kustomize.toolkit.fluxcd.io/namespace']];
        }),
      );
      expect(labels).toEqual(inventory.map(({ unit, reference: at }) => [textOf(at), unit, 'flux-system']));
      figures.objects = inventory.length;
      figures.applied = heldBy(await statesNow()).length;
      expect(figures.applied).toBe(figures.objects);
    });
  });

  describe('afterwards', () => {
    test('what is reconciled again stays as it is; what was changed or deleted by hand is set back', async () => {
      const { client } = flux.cluster;
      const before = await versionsNow();
      await client.merge(rateLimit, { spec: { rateLimit: { average: 1 } }, metadata: { labels: { 'app.kubernetes.io/part-of': null } } });
      await client.delete(nodeRules);
      await flux.kustomizations.reconcile(names);
      expect(changed(before, await versionsNow())).toEqual([rateLimit, nodeRules].map(textOf));
      const { metadata, ...middleware } = (await client.get(rateLimit)).body;
      expect(middleware['spec']).toMatchObject({ rateLimit: { average: 100 } });
      expect(metadata?.['labels']).toMatchObject({ 'app.kubernetes.io/part-of': 'kubani' });
      expect((await client.get(nodeRules)).status).toBe(200);
    });

    test('[KB-09] a commit reaches the cluster, and changes what it changes alone', async () => {
      const before = await versionsNow();
      flux.repository.set(rateLimitFile, ['spec', 'rateLimit', 'average'], 50);
      await deliver();
      expect((await flux.cluster.client.get(rateLimit)).body['spec']).toMatchObject({ rateLimit: { average: 50 } });
      expect(changed(before, await versionsNow())).toEqual([textOf(rateLimit)]);
    });

    test('an object that leaves its unit leaves the cluster; a namespace stays', async () => {
      flux.repository.remove('infrastructure/monitoring-rules', 'prometheusrule.backups.yaml');
      flux.repository.remove('infrastructure/namespace-cert-manager', 'namespace.cert-manager.yaml');
      await deliver();
      expect(await present(flux.cluster.client, [backupRules, certManager])).toEqual([textOf(certManager)]);
      figures.pruned += 1;
    });
  });

  describe('units that come and go', () => {
    /** What they brought. */
    let added: readonly Reference[];
    const deliverWith = async (...apps: readonly App[]): Promise<void> => {
      for (const [path, text] of filesWith('kubani', ...apps)) flux.repository.write(path, text);
      const more = apps.flatMap(({ name, namespace }) => [name, `namespace-${namespace.name}`]);
      await flux.kustomizations.untilReady(await flux.repository.publish(), [...names, ...more]);
    };

    test('an app with a volume runs, applied with the rights of its own account', async () => {
      const { client } = flux.cluster;
      await addLocalVolume(client);
      const before = new Set(inventoryOf('kubani').map(({ reference: at }) => textOf(at)));
      flux.repository.restore();
      await deliverWith(mosquitto(), shrinking({ shrunk: false }));
      added = heldBy(await statesNow()).filter((at) => !before.has(textOf(at)));
      const broker = await client.get(reference('apps/v1', 'StatefulSet', 'home-assistant', 'mosquitto'));
      expect(broker.body['status']).toMatchObject({ readyReplicas: 1 });
    });

    test('a unit that gives up its last object of a kind still prunes it, though its role shrinks with it', async () => {
      await deliverWith(mosquitto(), shrinking({ shrunk: true }));
      const given = added.filter(({ kind, metadata }) => metadata.name === 'shrinking' && /^(?:ConfigMap|PodDisruptionBudget)$/.test(kind));
      expect(given.length).toBe(2);
      expect(await present(flux.cluster.client, given)).toEqual([]);
    });

    test('once it left the repository it is pruned, but for the namespace, the claim and the rights that pruning takes', async () => {
      flux.repository.restore();
      revision = await flux.repository.publish();
      await flux.kustomizations.until('the units are gone', (states) => states.size === names.length);
      await flux.kustomizations.untilReady(revision, names);
      // the cluster makes this one again
      const counted = added.filter((at) => !/^ServiceAccount\/.*\/default$/.test(textOf(at)));
      const left = await present(flux.cluster.client, counted);
      figures.pruned += counted.length - left.length;
      expect(left).toEqual([
        'Namespace/home-assistant',
        'Namespace/shrinking',
        'PersistentVolumeClaim/home-assistant/mosquitto-data',
        'Role/home-assistant/mosquitto-reconciler',
        'Role/shrinking/shrinking-reconciler',
        'RoleBinding/home-assistant/mosquitto-reconciler',
        'RoleBinding/shrinking/shrinking-reconciler',
        'ServiceAccount/flux-system/mosquitto-reconciler',
        'ServiceAccount/flux-system/shrinking-reconciler',
      ]);
    });

    test('the rights go as docs/how-to/deliver.md says', async () => {
      const kinds = 'serviceaccount,role,rolebinding';
      const args = ['delete', kinds, '--all-namespaces', '--field-selector', 'metadata.name=mosquitto-reconciler'];
      execFileSync(toolPath('kubectl'), ['--kubeconfig', flux.cluster.kubeconfig, ...args], { stdio: 'pipe' });
      const left = await present(flux.cluster.client, added);
      expect(left.filter((text) => text.endsWith('/mosquitto-reconciler'))).toEqual([]);
      expect(readFileSync(join(root, 'docs/how-to/deliver.md'), 'utf8')).toContain(
        `kubectl ${args.slice(0, -1).join(' ')} metadata.name=<unit>-reconciler`,
      );
    });
  });

  describe('broken units', () => {
    const broken = {
      'traefik-middlewares': /Middleware\/kube-system\/rate-limit dry-run failed.*spec\.rateLimit\.average/,
      'monitoring-viewers':
        /ConfigMap\/default\/planted dry-run failed.*User "system:serviceaccount:flux-system:monitoring-viewers-reconciler" cannot/,
      'monitoring-rules':
        /Secret\/monitoring\/planted dry-run failed.*User "system:serviceaccount:flux-system:monitoring-rules-reconciler" cannot/,
      'monitoring-dashboards': /dependency 'flux-system\/nobody' not found/,
    };
    const stopped = withDependents(...Object.keys(broken));
    let states: ReadonlyMap<string, KustomizationState>;

    beforeAll(async () => {
      const { repository, kustomizations } = flux;
      repository.restore();
      repository.set(rateLimitFile, ['spec', 'rateLimit', 'average'], 'many');
      const elsewhere = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'planted', namespace: 'default' } };
      repository.add('infrastructure/monitoring-viewers', 'configmap.planted.yaml', elsewhere);
      const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'planted', namespace: 'monitoring' } };
      repository.add('infrastructure/monitoring-rules', 'secret.planted.yaml', secret);
      repository.set('gitops/kustomization.monitoring-dashboards.yaml', ['spec', 'dependsOn'], [{ name: 'nobody' }]);
      revision = await repository.publish();
      const others = names.filter((name) => !stopped.has(name));
      await kustomizations.untilReady(revision, others);
      // at first, each of them waits for what it depends on
      const isSettled = (now: typeof states): boolean =>
        Object.entries(broken).every(([name, why]) => why.test(now.get(name)?.message ?? '')) &&
        /traefik-middlewares/.test(now.get('monitoring-routes')?.message ?? '');
      await kustomizations.until('each broken unit says why', isSettled);
      states = await kustomizations.states();
    });

    test.each([
      ['a unit with an object that the server refuses', 'traefik-middlewares'],
      ['[KW-46] a unit with an object outside of the namespace of its account', 'monitoring-viewers'],
      ['[KW-46] a unit with a kind that its account has no rights to', 'monitoring-rules'],
      ['a unit that depends on one that nobody has', 'monitoring-dashboards'],
    ] as const)('%s is not ready, and says why by name', (_, name) => {
      expect(states.get(name)?.ready).toBe('False');
      expect(states.get(name)?.message).toMatch(broken[name]);
    });

    test('what depends on a broken unit is stopped, and nothing else', () => {
      const behind = [...stopped].filter((name) => !Object.hasOwn(broken, name));
      expect(behind).toEqual(['monitoring-routes']);
      expect(states.get('monitoring-routes')).toMatchObject({
        reason: 'DependencyNotReady',
        message: expect.stringContaining('traefik-middlewares'),
      });
      for (const name of names) expect([name, isReadyAt(states.get(name), revision)]).toEqual([name, !stopped.has(name)]);
    });

    test('nothing of a broken unit was applied', async () => {
      const planted = [reference('v1', 'ConfigMap', 'default', 'planted'), reference('v1', 'Secret', 'monitoring', 'planted')];
      expect(await present(flux.cluster.client, planted)).toEqual([]);
      expect((await flux.cluster.client.get(rateLimit)).body['spec']).toMatchObject({ rateLimit: { average: 100 } });
    });

    test('mended, all are ready again', async () => {
      flux.repository.restore();
      await deliver();
      expect([...(await statesNow()).keys()].toSorted()).toEqual(names);
      const seconds = Math.round((Date.now() - begun) / 1000);
      recordProof({ section: 'flux', cluster: 'kubani', engine: titleOf('kustomize-controller'), figures, seconds });
    });
  });
});
