import type { Issue, Manifest } from '@kube-world/model';

import { type Fields, fieldsOf, textFields } from '../../fields';
import { suggest } from '../../schema/nearest';
import { counted, fieldPath, quoted } from '../../schema/walk';
import { objectsBesideCharts, type Rule } from '../context';
import { type NamedSource, namedSources, variableIn, variableNames } from './dashboard-sources';
import { type DataSource, dataSources } from './data-sources';

/**
 * A dashboard reads of data sources that the cluster's Grafana has, by uid, name or type, or by a variable of its own. Inputs
 * (`__inputs`) are filled in by whoever imports a dashboard by hand, and by nobody where it comes as a file. Told once a source.
 */
export const dataSourceNotThere: Rule = (context) => {
  const dashboards = objectsBesideCharts(context).filter(({ manifest }) => isDashboard(manifest));
  const sources = dashboards.length === 0 ? [] : dataSources(context);
  if (sources.length === 0) return [];
  return dashboards.flatMap(({ manifest, at }) =>
    Object.entries(textFields(fieldsOf(manifest['data']))).flatMap(([key, text]) =>
      judge(`${at} ${fieldPath(['data', key])}`, read(text), sources),
    ),
  );
};

/** The label by which the sidecar of Grafana's charts finds dashboards. */
function isDashboard({ kind, metadata }: Manifest): boolean {
  return kind === 'ConfigMap' && metadata.labels?.['grafana_dashboard'] !== undefined;
}

function read(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function judge(at: string, dashboard: Fields, sources: readonly DataSource[]): readonly Issue[] {
  const variables = variableNames(dashboard);
  const missing = new Map<string, { readonly fault: Fault; readonly path: string; more: number }>();
  for (const named of namedSources(dashboard)) {
    const fault = faultOf(named, sources, variables);
    if (!fault) continue;
    const known = missing.get(fault.message);
    if (known) known.more += 1;
    else missing.set(fault.message, { fault, path: fieldPath(named.path), more: 0 });
  }
  return [...missing.values()].map(({ fault: { message, remedy }, path, more }) => ({
    rule: 'data-source-not-there',
    severity: 'error',
    at: `${at}.${path}`,
    message: more === 0 ? message : `${message}, which is named in ${counted(more, 'more place')}`,
    remedy,
  }));
}

interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** Grafana's own, which nobody provisions: by the texts that stand for them, and by their types. */
const own: ReadonlySet<string> = new Set([
  'default',
  'grafana',
  '-- Grafana --',
  '-- Mixed --',
  '-- Dashboard --',
  '__expr__',
  '-100',
  'datasource',
]);

function faultOf({ id, type }: NamedSource, sources: readonly DataSource[], variables: ReadonlySet<string>): Fault | undefined {
  if ((id !== undefined && own.has(id)) || (type !== undefined && own.has(type))) return undefined;
  const variable = id === undefined ? undefined : variableIn(id);
  if (variable !== undefined) {
    if (variables.has(variable)) return undefined;
    const otherwise = `define a variable '${variable}' of type datasource, or name the data source; a dashboard that comes as a file has no inputs`;
    return {
      message: `the dashboard has no variable ${quoted(variable)}, by which it names a data source`,
      remedy: suggest(variable, [...variables], otherwise),
    };
  }
  const remedy = 'provision it for Grafana, or name one that is provisioned';
  const ofType = type === undefined ? sources : sources.filter((source) => source.type === type);
  if (ofType.length === 0) {
    return {
      message: `Grafana is given no data source of type ${quoted(type ?? '')}`,
      remedy: suggest(type ?? '', [...new Set(sources.map((source) => source.type))], remedy),
    };
  }
  // one without a uid is given one that nobody knows beforehand
  if (id === undefined || ofType.some((source) => source.uid === undefined || source.uid === id || source.name === id)) return undefined;
  const names = ofType.flatMap((source) => source.uid ?? []);
  return {
    message: `Grafana is given no data source ${quoted(id)}${type === undefined ? '' : ` of type ${quoted(type)}`}`,
    remedy: suggest(id, names, remedy),
  };
}
