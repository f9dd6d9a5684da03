import type { Manifest } from '@kube-world/model';

import { readYamlDocuments } from '../generate/chart-yaml';

/** An object that a chart renders. */
export interface RenderedObject {
  /** The template, below the chart: `templates/deployment.yaml`, `charts/grafana/templates/service.yaml`. */
  readonly source: string;
  readonly manifest: Manifest;
  /** A hook is made at a moment of the release, and is no part of it. */
  readonly isHook: boolean;
}

/** What is no object: the template, and what is wrong with it. */
export interface UnreadablePart {
  readonly source: string;
  readonly message: string;
}

export interface HelmOutput {
  readonly objects: readonly RenderedObject[];
  readonly unreadable: readonly UnreadablePart[];
}

/** One template's part of the output, as text. */
export interface OutputPart {
  readonly source: string;
  readonly text: string;
}

/** The parts of what `helm template` prints, by the comments with which it names their templates. */
export function partsOf(output: string): readonly OutputPart[] {
  const [, ...parts] = `\n${output}`.split(/\n---\n# Source: /);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const source = (end < 0 ? part : part.slice(0, end)).trim();
    // the first step is the chart's own name
    return { source: source.slice(source.indexOf('/') + 1), text: end < 0 ? '' : part.slice(end + 1) };
  });
}

/** Every object of the output; lists are what they hold, as for every client of the API. */
export function readOutput(output: string): HelmOutput {
  const objects: RenderedObject[] = [];
  const unreadable: UnreadablePart[] = [];
  for (const { source, text } of partsOf(output)) {
    try {
      for (const document of readYamlDocuments(text, source).flatMap(listed)) {
        if (isManifest(document))
          objects.push({ source, manifest: document, isHook: document.metadata.annotations?.['helm.sh/hook'] !== undefined });
        else unreadable.push({ source, message: 'renders what is no object: it has no apiVersion, kind and metadata.name' });
      }
    } catch (error) {
      unreadable.push({ source, message: `renders what is no YAML (${error instanceof Error ? error.message : String(error)})` });
    }
  }
  return { objects, unreadable };
}

function listed(document: unknown): readonly unknown[] {
  const { kind, apiVersion, items } = fields(document);
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [document];
  const own = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
  return items.flatMap((item: unknown) => listed({ ...own, ...fields(item) }));
}

function isManifest(value: unknown): value is Manifest {
  const { apiVersion, kind, metadata } = fields(value);
  const { name, labels, annotations, namespace } = fields(metadata);
  const isMapOrNothing = (part: unknown): boolean =>
    part === undefined || part === null || (typeof part === 'object' && !Array.isArray(part));
  const isNamed = [apiVersion, kind, name].every((text) => typeof text === 'string' && text !== '');
  return (
    isNamed &&
    (namespace === undefined || namespace === null || typeof namespace === 'string') &&
    isMapOrNothing(labels) &&
    isMapOrNothing(annotations)
  );
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
