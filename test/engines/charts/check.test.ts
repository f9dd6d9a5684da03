import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { configMap, type Files, lighthouse, packed, type TestChart } from './charts';
import { type ChartServer, ociRegistry } from './servers';
import { type Ended, type Placed, World } from './world';

jest.setTimeout(60_000);

let world: World;
const servers: ChartServer[] = [];
const started = performance.now();
describeWith('helm', () => {
  beforeEach(() => {
    world = new World();
  });
  afterEach(async () => {
    world.remove();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  interface Setting {
    readonly engine?: string;
    readonly kubernetes?: string;
    /** What differs from each chart's own name and version. */
    readonly placed?: readonly Partial<Placed>[];
    readonly args?: readonly string[];
    /** @default - the test's own */
    readonly world?: World;
  }

  /** Serves charts, places and pulls them, and checks what they render. */
  async function checked(
    charts: readonly TestChart[],
    { placed = [], args = [], world: place = world, ...cluster }: Setting = {},
  ): Promise<Ended> {
    const registry = await ociRegistry(charts);
    servers.push(registry);
    const all = charts.map(({ name, version }, index) => ({
      name,
      version,
      repository: `oci://${registry.host}/charts/${name}`,
      ...placed[index],
    }));
    place.place(all, cluster);
    expect(await place.kubeWorld(['charts', 'pull'])).toMatchObject({ status: 0 });
    return place.kubeWorld(['check', '--charts', ...args]);
  }

  const tower = (files: Files, more = ''): TestChart => packed('tower', files, { more });
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: "on" }\n';

  test.each(['flux', 'fleet'])(
    'a chart with subcharts, definitions, hooks and a lookup is rendered with the values that %s delivers',
    async (engine) => {
      const { status, stdout, stderr } = await checked([lighthouse()], {
        engine,
        placed: [{ values: { replicas: 2, beam: { colour: 'green' } } }],
        args: ['--json'],
      });
      const { ok, issues, charts } = JSON.parse(stdout) as { readonly ok: boolean; readonly issues: object[]; readonly charts: object };
      expect(issues).toEqual([]);
      expect(charts).toEqual({
        rendered: [{ at: 'c/lighthouse/lighthouse', chart: 'lighthouse', version: '1.2.3', objects: 6, hooks: 2 }],
        missing: [],
        images: { 'example.com/light:2.1.0': ['c/lighthouse'], 'example.com/prepare:1.0.0': ['c/lighthouse'] },
      });
      expect(stderr).toBe('1 chart rendered, 6 objects\n');
      expect([ok, status]).toEqual([true, 0]);
    },
  );

  test('what was seen is told: a line a chart, and what it runs', async () => {
    const { stdout, stderr } = await checked([lighthouse()]);
    expect(stdout).toBe(
      `c/lighthouse/lighthouse  lighthouse 1.2.3  6 objects  2 hooks\nruns example.com/light:2.1.0: c/lighthouse\nruns example.com/prepare:1.0.0: c/lighthouse\n`,
    );
    expect(stderr).toBe('1 chart rendered, 6 objects\n');
  });

  test('a chart that is not in the cache is named, and the check is incomplete and neither green nor red', async () => {
    await checked([lighthouse(), tower({ 'templates/a.yaml': settings })]);
    rmSync(join(world.cache, world.cached().find((name) => name.startsWith('tower')) ?? ''));
    const { status, stderr } = await world.kubeWorld(['check', '--charts']);
    expect(stderr).toContain('not looked at: c/tower/tower: chart tower 1.2.3 is not in the cache; run npx kube-world charts pull');
    expect(stderr).toContain('1 chart rendered, 6 objects; 1 could not be looked at, so the check is incomplete');
    expect(status).toBe(3);
  });

  test('a chart of which the lock file knows nothing, or that is not what it says, is not looked at', async () => {
    await checked([tower({ 'templates/a.yaml': settings })]);
    writeFileSync(join(world.cache, world.cached()[0] ?? ''), 'rust');
    const damaged = await world.kubeWorld(['check', '--charts']);
    expect(damaged.stderr).toMatch(
      /chart tower 1\.2\.3 in the cache has sha256:[0-9a-f]{64}, charts\.lock\.json expects sha256:[0-9a-f]{64}/,
    );
    world.writeLock({});
    const unknown = await world.kubeWorld(['check', '--charts']);
    expect(unknown.stderr).toContain('charts.lock.json does not hold chart tower 1.2.3; run npx kube-world charts pull');
    expect([damaged.status, unknown.status]).toEqual([3, 3]);
  });

  /** Each in a chart of its own, called as the fault: the template, what the finding names, and its rule. */
  const faults: Readonly<Record<string, readonly [template: string, place: string, rule: string]>> = {
    field: [settings.replace('\ndata:', '\ndato:'), 'templates/a.yaml/ConfigMap/settings-field dato', 'schema-unknown-field'],
    api: ['apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: x }\n', 'PodSecurityPolicy/x', 'schema-unknown-kind'],
    kind: [
      'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: { name: x }\nspec: { selfSigned: {} }\n',
      'Issuer/x',
      'kind-not-installed',
    ],
    secret: [
      'apiVersion: v1\nkind: Secret\nmetadata: { name: door }\nstringData: { key: "{{ .Values.key }}" }\n',
      'Secret/door',
      'plain-secret',
    ],
    sea: [
      settings.replace('name: settings', 'namespace: sea, name: settings'),
      "in namespace 'sea', which nobody makes",
      'chart-namespace-missing',
    ],
    twice: [`${settings}---\n${settings}`, 'ConfigMap/settings-twice', 'object-made-twice'],
    shared: ['apiVersion: v1\nkind: Namespace\nmetadata: { name: harbour }\n', 'Namespace/harbour', 'object-made-twice'],
    image: [
      'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, image: "example.com/a:latest" }] }\n',
      'Pod/p',
      'chart-image-not-pinned',
    ],
    root: [
      'apiVersion: v1\nkind: Pod\nmetadata: { name: r }\nspec: { containers: [{ name: c, image: "example.com/a:1.0.0", securityContext: { privileged: true } }] }\n',
      'Pod/r spec.containers[0].securityContext.privileged: is privileged, got true',
      'container-privileged',
    ],
    yaml: ['a: [\n', 'templates/a.yaml', 'chart-refused'],
    refusal: ['{{ fail "give it a light" }}', 'give it a light', 'chart-refused'],
  };

  describe('a fault that is planted in a chart', () => {
    let lines: readonly string[] = [];
    beforeAll(async () => {
      const own = new World();
      const charts = Object.entries(faults).map(([name, [template]]) =>
        packed(name, {
          'values.yaml': 'key: planted\n',
          'templates/a.yaml': template.replaceAll('name: settings', `name: settings-${name}`),
        }),
      );
      try {
        const { status, stderr } = await checked(charts, { world: own });
        expect(status).toBe(1);
        lines = stderr.split('\n').filter((line) => line.startsWith('error: '));
      } finally {
        own.remove();
      }
    });

    test.each(Object.entries(faults))('%s is found', (name, [, place, rule]) => {
      const found = lines.filter((line) => line.startsWith(`error: c/${name}/${name}`));
      expect(found).toEqual([expect.stringContaining(place)]);
      expect(found[0]).toContain(`[${rule}]`);
    });

    test('no finding shows what a Secret holds', () => {
      expect(lines.join('')).not.toContain('planted');
    });

    afterAll(() => {
      const found = Object.entries(faults).filter(([name, [, , rule]]) =>
        lines.some((line) => line.startsWith(`error: c/${name}/`) && line.includes(rule)),
      );
      recordProof({
        section: 'charts',
        cluster: 'fleet',
        engine: `${titleOf('helm')}, planted faults`,
        figures: { planted: Object.keys(faults).length, found: found.length },
        seconds: Math.round(performance.now() - started) / 1000,
      });
    });
  });

  test('an object that lands outside of the chart’s own namespace is named, and that is no error', async () => {
    const { status, stderr } = await checked([
      tower({ 'templates/a.yaml': settings.replace('name: settings', 'name: settings, namespace: kube-system') }),
    ]);
    expect(stderr).toContain(
      "warning: c/tower/tower: ConfigMap/settings lies in namespace 'kube-system' and not in its own, 'harbour' [chart-namespace-outside]",
    );
    expect(status).toBe(0);
  });

  test('a chart that renders differently each time is listed with its template, and a Secret that it makes up is no plain one', async () => {
    const random = 'apiVersion: v1\nkind: Secret\nmetadata: { name: door }\nstringData: { key: "{{ randAlphaNum 12 }}" }\n';
    const { status, stderr } = await checked([tower({ 'templates/door.yaml': random, 'templates/same.yaml': settings })]);
    expect(stderr).toContain('warning: c/tower/tower/templates/door.yaml: chart tower 1.2.3 renders this template differently each time');
    expect(stderr).not.toContain('same.yaml');
    expect(stderr).toContain('0 errors, 1 warning');
    expect(status).toBe(0);
  });

  test('a Secret with a fixed entry stays a plain one when only something beside it changes', async () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: door, labels: { at: "x{{ randAlphaNum 5 }}" } }\nstringData: { key: planted }\n';
    const { status, stderr } = await checked([tower({ 'templates/door.yaml': secret })]);
    expect(stderr).toContain('[plain-secret]');
    expect(stderr).toContain('[chart-nondeterministic]');
    expect(stderr).not.toContain('planted');
    expect(status).toBe(1);
  });

  test('a chart that does not take the cluster’s Kubernetes is refused', async () => {
    const { status, stderr } = await checked([tower({ 'templates/a.yaml': settings }, 'kubeVersion: ">=1.35.0-0"\n')], {
      kubernetes: '1.29.6',
    });
    expect(stderr).toMatch(
      /error: c\/tower\/tower: helm does not render chart tower 1\.2\.3 .*kubeVersion: >=1\.35\.0-0.*1\.29\.6.* \[chart-refused\]/,
    );
    expect(stderr).toContain('0 charts rendered, 0 objects; 1 refused');
    expect(status).toBe(1);
  });

  test('values that the chart’s schema refuses are refused, with what it says', async () => {
    const { status, stderr } = await checked([lighthouse()], { placed: [{ values: { replicas: 0 } }] });
    expect(stderr).toMatch(/error: c\/lighthouse\/lighthouse: helm does not render .*replicas.*minimum.* \[chart-refused\]/);
    expect(status).toBe(1);
  });

  const asks = (api: string): string =>
    configMap(`  there: {{ .Capabilities.APIVersions.Has "${api}" | quote }}`, 'answer').replace(
      '  labels: {{ .Values.labels | toJson }}\n',
      '',
    );
  /** Fails unless the cluster serves it. */
  const wants = (api: string): string =>
    `{{ if not (.Capabilities.APIVersions.Has "${api}") }}{{ fail "no ${api}" }}{{ end }}\n${asks(api)}`;

  test('a chart is told of what Kubernetes, its engine, its own definitions and the units before it serve, and of nothing else', async () => {
    const apis = ['apps/v1/Deployment', 'helm.toolkit.fluxcd.io/v2/HelmRelease', 'light.example.com/v1/Beam', 'light.example.com/v1'];
    const files = Object.fromEntries(
      apis.map((api, index) => [`templates/${index}.yaml`, wants(api).replace('name: answer', `name: answer-${index}`)]),
    );
    const after = await checked([lighthouse(), tower(files)], { placed: [{}, { dependsOn: ['lighthouse'] }] });
    expect(after.stderr).toBe('2 charts rendered, 10 objects\n');
    expect((await checked([lighthouse(), tower(files)])).stderr).toContain('no light.example.com/v1');
    expect((await checked([tower({ 'templates/a.yaml': wants('cert-manager.io/v1/Issuer') })])).stderr).toContain(
      'no cert-manager.io/v1/Issuer',
    );
  });

  test('what a chart defines is what other units may use, and their objects are held against it', async () => {
    const beam = (colour: string): string =>
      `apiVersion: light.example.com/v1\nkind: Beam\nmetadata: { name: far }\nspec: { colour: ${colour} }\n`;
    expect((await checked([lighthouse(), tower({ 'templates/a.yaml': beam('red') })])).status).toBe(0);
    const { status, stderr } = await checked([lighthouse(), tower({ 'templates/a.yaml': beam('7') })]);
    expect(stderr).toContain('c/tower/tower/templates/a.yaml/Beam/far spec.colour');
    expect(status).toBe(1);
  });

  test('definitions that the unit’s facts promise and the chart does not bring are missed', async () => {
    const crds = [{ group: 'light.example.com', kind: 'Lens' }];
    const { status, stderr } = await checked([lighthouse()], { placed: [{ crds }] });
    expect(stderr).toContain(
      'chart lighthouse 1.2.3 is said to install light.example.com/Lens, and with these values it does not [chart-definition-missing]',
    );
    expect(status).toBe(1);
  });
});
