import type { Release } from '@kube-world/model';
import { parse } from 'yaml';

import { type Fields, fieldsAt, fieldsOf, itemsOf, textAt, textFields } from '../../fields';
import { type CheckContext, objectsOf } from '../context';

/** A data source that somebody provisions for Grafana. */
export interface DataSource {
  readonly name: string;
  readonly type: string;
  /** @default - Grafana makes one up */
  readonly uid?: string;
}

/**
 * What the cluster's Grafana is given: by ConfigMaps and Secrets that its sidecar picks up, and by the values of charts. Of a
 * cluster where this is nothing, no more is known than that its Grafana is fed otherwise.
 */
export function dataSources(context: CheckContext): readonly DataSource[] {
  const labelled = objectsOf(context).filter(({ manifest: { kind, metadata } }) => {
    return (kind === 'ConfigMap' || kind === 'Secret') && metadata.labels?.[sidecarLabel] !== undefined;
  });
  const texts = labelled.flatMap(({ manifest }) =>
    [manifest['data'], manifest['stringData']].flatMap((data) => Object.values(textFields(fieldsOf(data)))),
  );
  return [
    ...texts
      // what does not speak of them is not parsed
      .filter((text) => text.includes('datasources'))
      .flatMap((text) => listed(read(text))),
    ...context.units.flatMap(({ releases }) => releases.flatMap(givenTo)),
  ];
}

const sidecarLabel = 'grafana_datasource';

function read(text: string): Fields {
  try {
    return fieldsOf(parse(text, { logLevel: 'silent' }));
  } catch {
    return {};
  }
}

/** A file of Grafana's provisioning. */
function listed(file: Fields): readonly DataSource[] {
  return sourcesIn(file['datasources']);
}

function sourcesIn(list: unknown): readonly DataSource[] {
  return itemsOf(list).flatMap((source) => {
    const [name, type, uid] = [textAt(source, 'name'), textAt(source, 'type'), textAt(source, 'uid')];
    return name === undefined || type === undefined ? [] : [{ name, type, ...(uid === undefined ? {} : { uid }) }];
  });
}

/** The values of Grafana's own chart are those of the stack below `grafana`; the stack adds its Prometheus and its Alertmanager. */
function givenTo({ chart, values }: Release): readonly DataSource[] {
  if (chart.name === 'grafana') return filesIn(values);
  const grafana = fieldsAt(values, 'grafana');
  if (chart.name !== 'kube-prometheus-stack' || grafana['enabled'] === false) return [];
  return [...ownOfStack(grafana), ...sourcesIn(grafana['additionalDataSources']), ...filesIn(grafana)];
}

function filesIn(grafana: Fields): readonly DataSource[] {
  return Object.values(fieldsAt(grafana, 'datasources')).flatMap((file) => listed(fieldsOf(file)));
}

/** Names and uids as the chart's values have them where nothing else is said (`grafana.sidecar.datasources`). */
function ownOfStack(grafana: Fields): readonly DataSource[] {
  const settings = fieldsAt(fieldsAt(grafana, 'sidecar'), 'datasources');
  const source = (of: Fields, name: string, type: string): DataSource => ({
    type,
    name: textAt(of, 'name') ?? name,
    uid: textAt(of, 'uid') ?? type,
  });
  const alertmanager = fieldsAt(settings, 'alertmanager');
  if (settings['enabled'] === false || settings['defaultDatasourceEnabled'] === false) return [];
  return [
    source(settings, 'Prometheus', 'prometheus'),
    ...(alertmanager['enabled'] === false ? [] : [source(alertmanager, 'Alertmanager', 'alertmanager')]),
  ];
}
