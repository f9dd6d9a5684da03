import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generateAllCharts, generateChart } from '../../../../packages/cli/src/generate/chart';
import { type RenderLimits, renderChart } from '../../../../packages/cli/src/generate/chart-render';
import { kubectlLayer } from '../../../../packages/cli/src/tools/kubectl-layer';
import { chartOf } from './chart-archives';

// Loads its formats as modules, which jest cannot; nothing is formatted here.
jest.mock('prettier', () => ({}));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chart-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ofThisMachine = process.platform === 'linux' && process.arch === 'x64';
// The npm layer holds helm for this machine only; in CI a missing program is a failure, never a skip.
const withHelm = process.env['CI'] === 'true' || ofThisMachine ? test : test.skip;

const repository = 'oci://registry.example.com/charts/harbour';
const crd = (group: string, kind: string, served = true): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: x.${group} }\nspec:\n  group: ${group}\n  names: { kind: ${kind} }\n  versions: [{ name: v1, served: true }, { name: v1alpha1, served: ${served} }]\n`;

const harbour = {
  'Chart.yaml': 'apiVersion: v2\nname: harbour\nversion: 1.2.3\nappVersion: v9\nkubeVersion: ">=1.20.0-0"\n',
  'values.yaml': 'replicas: 2\nimage: { repository: example.com/harbour, tag: "1" }\nberths: { enabled: false }\n',
  'values.schema.json': '{"type":"object","properties":{"tide":{"type":"string","enum":["low","high"]}}}',
  'crds/ship.yaml': crd('sea.example.com', 'Ship'),
  'templates/crd.yaml': `{{ if .Values.berths.enabled }}\n${crd('sea.example.com', 'Berth')}{{ end }}`,
  'templates/all.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: {{ .Release.Name }}-harbour }\nspec:\n  replicas: {{ .Values.replicas }}\n  template:\n    spec:\n      containers: [{ name: main, image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}" }]\n' +
    '---\napiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: { name: harbour }\n',
};

async function generate(files: Readonly<Record<string, string>>, options = {}): ReturnType<typeof generateChart> {
  const file = join(folder, 'harbour-1.2.3.tgz');
  await writeFile(file, chartOf('harbour', files));
  return generateChart(file, { repository, toFolder: join(folder, 'generated'), ...options });
}

async function facts(): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'generated/harbour/facts.json'), 'utf8'));
}

withHelm('a packaged chart becomes a module with what helm renders of its defaults', async () => {
  const made = await generate(harbour);
  expect(made).toMatchObject({
    name: 'harbour',
    files: 5,
    added: ['charts.json', 'harbour/facts.json', 'harbour/index.d.ts', 'harbour/index.js', 'harbour/values.json'],
  });
  expect(await facts()).toEqual({
    name: 'harbour',
    version: '1.2.3',
    appVersion: 'v9',
    kubeVersion: '>=1.20.0-0',
    repository,
    crds: [{ group: 'sea.example.com', kind: 'Ship', versions: ['v1', 'v1alpha1'] }],
    kinds: [
      { apiVersion: 'apps/v1', kind: 'Deployment' },
      { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', names: ['harbour'] },
    ],
    images: ['example.com/harbour:1'],
  });
  const types = await readFile(join(folder, 'generated/harbour/index.d.ts'), 'utf8');
  expect(types).toContain('export declare const harbour: Chart<HarbourValues>;');
  expect(types).toContain('tide: "low" | "high"');
});

withHelm('the module runs, and the same package changes nothing', async () => {
  await generate(harbour);
  const module = require(join(folder, 'generated/harbour/index.js')) as Record<string, { readonly version: string }>;
  expect(module['harbour']?.version).toBe('1.2.3');
  expect(await generate(harbour, { repository: undefined })).toMatchObject({ added: [], changed: [], removed: [] });
});

withHelm('a chart that refuses its defaults is told by what helm says, and its types are there all the same', async () => {
  const made = await generate({ ...harbour, 'templates/all.yaml': '{{ required "a domain is needed" .Values.domain }}' });
  expect(made.refusal).toContain('a domain is needed');
  expect(await facts()).toMatchObject({ requiresValues: true, kinds: [] });
});

withHelm.each<[string, string, Partial<RenderLimits>, string]>([
  ['runs on', '{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}', { milliseconds: 500 }, 'more than 500 ms'],
  ['prints without end', '{{ range until 20000 }}\na: {{ repeat 99 "x" }}\n---{{ end }}', { outputBytes: 1 << 20 }, 'or 1048576 bytes'],
])('a chart that %s is ended', async (_, template, limits, message) => {
  await expect(render(template, limits)).rejects.toThrow(message);
});

withHelm('a chart that takes more memory than it may is refused by what helm says', async () => {
  const { refusal } = await render('{{ repeat 1000000000 "aaaaaaaaaa" | len }}', {});
  expect(refusal).toContain('out of memory');
});

async function render(template: string, limits: Partial<RenderLimits>): ReturnType<typeof renderChart> {
  const file = join(folder, 'harbour.tgz');
  await writeFile(file, chartOf('harbour', { 'templates/all.yaml': template }));
  const { helm } = await kubectlLayer(join(tmpdir(), 'kube-world-tools'));
  return renderChart(helm, file, folder, { milliseconds: 20_000, outputBytes: 1 << 24, memoryKib: 4 << 20, ...limits });
}

withHelm('comparing writes nothing', async () => {
  expect((await generate(harbour, { check: true })).added).toHaveLength(5);
  expect(await readdir(join(folder, 'generated'))).toEqual([]);
});

test.each([
  ['no repository', { repository: undefined }, 'harbour: where it is installed from is not known; give --repository'],
  ['a repository without a scheme', { repository: 'example.com/charts' }, "--repository 'example.com/charts' is neither"],
])('a chart with %s is refused', async (_, options, message) => {
  await expect(generate(harbour, options)).rejects.toThrow(message);
});

test('a chart whose name is no folder is refused before anything is read or written for it', async () => {
  await expect(generate({ ...harbour, 'Chart.yaml': 'name: ../../evil\nversion: 1.0.0\n' })).rejects.toThrow(
    '"../../evil": not a chart name',
  );
  await expect(generateChart(join(folder, 'absent.tgz'))).rejects.toThrow('absent.tgz: not readable (ENOENT)');
});

withHelm('a folder of facts becomes a module a chart, and modules of other charts stay', async () => {
  await generate(harbour);
  const from = join(folder, 'facts');
  const fact = (path: string, value: unknown): Promise<void> => writeFile(join(from, path), JSON.stringify(value));
  await mkdir(join(from, 'lighthouse'), { recursive: true });
  const entry = {
    name: 'lighthouse',
    version: '2.0.0',
    appVersion: null,
    kubeVersion: null,
    repository: 'https://example.com/charts',
    rendersWithDefaults: true,
  };
  await fact('index.json', [{ ...entry, dependencies: [{ name: 'lamp', alias: null, condition: 'lamp.enabled' }] }]);
  await fact('lighthouse/values.json', { height: 30 });
  await fact('lighthouse/subcharts.json', { lamp: { watts: 100 } });
  await fact('lighthouse/renders.json', { objects: [['v1', 'Service', 'x-lighthouse']], crds: [], images: ['example.com/lamp:1'] });
  const made = await generateAllCharts(from, { toFolder: join(folder, 'generated') });
  expect(made).toMatchObject({
    added: ['lighthouse/facts.json', 'lighthouse/index.d.ts', 'lighthouse/index.js', 'lighthouse/values.json'],
    changed: ['charts.json'],
    removed: [],
  });
  expect(JSON.parse(await readFile(join(folder, 'generated/charts.json'), 'utf8'))).toEqual(['harbour', 'lighthouse']);
  expect(await readFile(join(folder, 'generated/lighthouse/index.d.ts'), 'utf8')).toContain(
    'lamp: {\n    enabled: boolean\n    watts: number\n  }',
  );
});
