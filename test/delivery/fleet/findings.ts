import { basename } from 'node:path';

import { parseAllDocuments } from 'yaml';

import { type Bundle, namespaceOf, releaseName } from './bundles';
import type { BundleFile } from './files';
import { isReleaseName, maxReleaseName } from './names';
import { etcdLimit, secretLimit, sizesOf } from './sizes';

/** An object that a bundle deploys, with the file that it is in. */
export interface DeployedObject {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** As the file has it. */
  readonly namespace?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Objects in the files that a bundle of files deploys; what has no kind is passed over, as Fleet does. */
export function objectsOf(bundle: Bundle): readonly DeployedObject[] {
  if (bundle.style !== 'raw') return [];
  return bundle.files.taken.filter(({ name }) => bundle.deployed.includes(name)).flatMap(objectsIn);
}

/**
 * What Fleet would do with a bundle without a word: files left out or read as something else, a name cut short, an object
 * too large to be kept.
 * @param chart files of the chart that the bundle names. @default - none
 */
export function findings(bundle: Bundle, chart: readonly BundleFile[] = []): readonly string[] {
  return [...nameFindings(bundle), ...leftOut(bundle), ...sizeFindings(bundle, chart)];
}

function nameFindings(bundle: Bundle): readonly string[] {
  const names = [
    ['bundle', bundle.name],
    ['release', releaseName(bundle)],
  ] as const;
  return names
    .filter(([, name]) => !isReleaseName(name))
    .map(([what, name]) => `${what} '${name}' is no DNS label of at most ${maxReleaseName} characters; Fleet refuses or shortens it`);
}

function leftOut({ name, folder, files, deployed, style, options }: Bundle): readonly string[] {
  const skipped = files.skipped.filter((file) => !isOptions(file.name, options)).map((file) => `${file.name} is skipped: ${file.why}`);
  const passed = files.taken
    .filter((file) => !deployed.includes(file.name))
    .map((file) => `${file.name} is left out: ${options.helm?.chart ? 'the bundle installs a chart' : 'it is no YAML of this bundle'}`);
  const templates =
    style === 'raw' ? deployed.filter((file) => file.startsWith('templates/')).map((file) => `${file} is read as a Helm template`) : [];
  const kindless =
    style === 'raw'
      ? files.taken
          .filter((file) => deployed.includes(file.name) && objectsIn(file).length === 0)
          .map((file) => `${file.name} holds no object`)
      : [];
  const kustomize = style === 'kustomize' ? [`the folder is built by kustomize, as it holds a kustomization.yaml`] : [];
  return [...skipped, ...passed, ...templates, ...kindless, ...kustomize].map((what) => `bundle '${name}', ${folder}: ${what}`);
}

function isOptions(file: string, { helm, targetCustomizations = [] }: Bundle['options']): boolean {
  return file === 'fleet.yaml' || [{ helm }, ...targetCustomizations].some((one) => one.helm?.valuesFiles?.includes(file));
}

function sizeFindings(bundle: Bundle, chart: readonly BundleFile[]): readonly string[] {
  const sizes = sizesOf(bundle, chart);
  const limits = [
    ['the Bundle', sizes.bundle, etcdLimit, 'etcd'],
    ["Helm's Secret", sizes.release, secretLimit, 'a Secret'],
  ] as const;
  return limits
    .filter(([, size, limit]) => size >= limit)
    .map(([what, size, limit, who]) => `bundle '${bundle.name}': ${what} has ${size} bytes and ${who} takes ${limit}; divide the unit`);
}

/** Whether Helm, which makes the release's namespace first, would then refuse the bundle for holding it. */
export function meetsItsNamespace(bundle: Bundle): boolean {
  const holds = objectsOf(bundle).some(({ kind, name }) => kind === 'Namespace' && name === namespaceOf(bundle));
  return holds && bundle.options.helm?.takeOwnership !== true;
}

/** A file is parsed once, however many rules ask for its objects. */
const parsed = new WeakMap<BundleFile, readonly DeployedObject[]>();

function objectsIn(file: BundleFile): readonly DeployedObject[] {
  let objects = parsed.get(file);
  if (!objects) parsed.set(file, (objects = parse(file)));
  return objects;
}

function parse({ name, content }: BundleFile): readonly DeployedObject[] {
  return parseAllDocuments(content.toString('utf8')).flatMap((document) => {
    const value = document.toJS() as { apiVersion?: string; kind?: string; metadata?: Record<string, unknown> } | null;
    if (!value?.apiVersion || !value.kind) return [];
    const { name: own = basename(name), namespace, annotations = {} } = (value.metadata ?? {}) as Partial<DeployedObject>;
    return [{ file: name, apiVersion: value.apiVersion, kind: value.kind, name: own, annotations, ...(namespace ? { namespace } : {}) }];
  });
}
