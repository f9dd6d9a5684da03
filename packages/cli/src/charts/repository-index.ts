import { ModelError } from '@kube-world/model';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { compare, parse } from 'semver';

import { type ChartRef, labelOf } from './chart-ref';

/** What a repository's index says of the chart that is asked for. */
export interface IndexedChart {
  /** Of the archive, in hexadecimal. @default - the index has none */
  readonly digest?: string;
}

/** Looks a chart up in the text of an `index.yaml`. @throws ModelError, with the versions that are near, where it is not there */
export function lookUp(chart: ChartRef, text: string): IndexedChart {
  const at = `chart ${labelOf(chart)}`;
  const entries = field(read(text, chart, at), 'entries');
  const versions = field(entries, chart.name);
  if (!Array.isArray(versions) || versions.length === 0)
    throw new ModelError(`${chart.repository} has no chart '${chart.name}'; look at the repository that its facts name`, { at });
  const known = versions.map((entry: unknown) => String(field(entry, 'version')));
  const index = known.findIndex((version) => version.replace(/^v/, '') === chart.version.replace(/^v/, ''));
  if (index < 0)
    throw new ModelError(
      `${chart.repository} has no version ${chart.version} of it; near are ${nearestVersions(chart.version, known).join(', ')}`,
      { at },
    );
  const digest = field(versions[index], 'digest');
  if (digest === undefined || digest === '' || digest === null) return {};
  const said = typeof digest === 'string' ? digest : JSON.stringify(digest);
  const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(said) ?? [];
  if (hex === undefined)
    throw new ModelError(
      `the index of ${chart.repository} has the digest '${said.slice(0, 80)}', which is no sha256; tell its maintainers`,
      { at },
    );
  return { digest: hex.toLowerCase() };
}

/** Up to two versions below and two above, and the newest; nothing that is no version. */
export function nearestVersions(version: string, known: readonly string[]): readonly string[] {
  const sorted = [...new Set(known)].filter((text) => parse(text) !== null).sort(compare);
  const wanted = parse(version);
  const above = wanted === null ? -1 : sorted.findIndex((text) => compare(text, wanted) > 0);
  const place = above < 0 ? sorted.length : above;
  const near = sorted.slice(Math.max(0, place - 2), place + 2);
  const newest = sorted.at(-1);
  return newest === undefined || near.includes(newest) ? near : [...near, newest];
}

/** Every scalar stays a text: a version such as 1.10 is no number. */
function read(text: string, chart: ChartRef, at: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch (cause) {
    throw new ModelError(`the index of ${chart.repository} is no YAML; tell its maintainers`, { at, cause });
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
