import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { ChartError, type ChartInput } from '@kube-world/charts/generate';

import { readYamlDocuments } from './chart-yaml';

/** What a chart renders from its defaults. */
export interface Rendering extends Pick<ChartInput, 'releaseName' | 'objects' | 'crds' | 'images'> {
  /** What Helm says where it refuses the defaults; then nothing is rendered. */
  readonly refusal?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A word that no chart uses by itself, so that names which hang on the release can be told. */
const releaseName = 'kwrelease';

/** What one rendering may take: templates are programs of other people. */
export interface RenderLimits {
  readonly milliseconds: number;
  readonly outputBytes: number;
  readonly memoryKib: number;
}

const renderLimits: RenderLimits = { milliseconds: 60_000, outputBytes: 128 << 20, memoryKib: 4 << 20 };

/**
 * Runs `helm template` on a packaged chart. `home` is an empty folder for what Helm writes down; templates reach neither
 * the network nor the environment. Throws a `ChartError` for a chart that takes more than the limits.
 */
export async function renderChart(helm: string, file: string, home: string, limits: RenderLimits = renderLimits): Promise<Rendering> {
  const limited = ['-c', `ulimit -v ${limits.memoryKib} && exec "$0" "$@"`, helm];
  const template = ['template', releaseName, file, '--include-crds', '--skip-tests', '--namespace', 'default'];
  try {
    const { stdout } = await promisify(execFile)('/bin/sh', [...limited, ...template], {
      env: { HOME: home, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home },
      maxBuffer: limits.outputBytes,
      timeout: limits.milliseconds,
      killSignal: 'SIGKILL',
    });
    return { releaseName, ...factsOf(readYamlDocuments(stdout, 'what helm renders')) };
  } catch (error) {
    const { stderr, killed, code } = error as { readonly stderr?: unknown; readonly killed?: boolean; readonly code?: unknown };
    if (typeof stderr !== 'string') throw error;
    if (killed === true || typeof code !== 'number')
      throw new ChartError(
        'what helm renders',
        `more than ${limits.milliseconds} ms or ${limits.outputBytes} bytes; give the chart smaller defaults`,
      );
    return { releaseName, objects: [], crds: [], images: [], refusal: refusalIn(stderr) };
  }
}

function refusalIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => line.startsWith('Error:')) ?? lines[0] ?? '';
}

function factsOf(documents: readonly unknown[]): Pick<Rendering, 'objects' | 'crds' | 'images'> {
  const manifests = documents
    .map(fields)
    .flatMap((document) => (document['kind'] === 'List' ? listOf(document['items']).map(fields) : [document]));
  const isCrd = (manifest: Fields): boolean => manifest['kind'] === 'CustomResourceDefinition';
  const others = manifests.filter((manifest) => !isCrd(manifest) && typeof manifest['kind'] === 'string');
  return {
    objects: others.map((manifest) => ({
      apiVersion: String(manifest['apiVersion']),
      kind: String(manifest['kind']),
      name: String(fields(manifest['metadata'])['name']),
    })),
    crds: manifests.filter(isCrd).map((manifest) => crdOf(fields(manifest['spec']))),
    images: others.flatMap(imagesIn),
  };
}

function crdOf(spec: Fields): ChartInput['crds'][number] {
  const served = listOf(spec['versions'])
    .map(fields)
    .filter((version) => version['served'] !== false);
  return {
    group: String(spec['group']),
    kind: String(fields(spec['names'])['kind']),
    versions: served.map((version) => String(version['name'])),
  };
}

/** Every `image` that holds a text, wherever a kind has it: containers, and the specs of operators' own kinds. */
function imagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'image' && typeof item === 'string' ? (item === '' ? [] : [item]) : imagesIn(item),
  );
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
