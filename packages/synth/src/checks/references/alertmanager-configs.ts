import type { Release } from '@kube-world/model';
import { parse } from 'yaml';

import { type Fields, fieldsAt, fieldsOf } from '../../fields';
import type { Step } from '../../order/uses';
import { type CheckContext, objectsBesideCharts } from '../context';

/** A configuration of Alertmanager, or the part of one that an AlertmanagerConfig is. */
export interface PlacedConfig {
  readonly at: string;
  readonly path: readonly Step[];
  readonly config: Fields;
}

/** Every configuration that a cluster's objects and charts' values hold: as an object, as values, or as a file. */
export function alertmanagerConfigs(context: CheckContext): readonly PlacedConfig[] {
  const found: PlacedConfig[] = [];
  for (const { manifest, at } of objectsBesideCharts(context)) {
    if (manifest.kind === 'AlertmanagerConfig') found.push({ at, path: ['spec'], config: fieldsOf(manifest['spec']) });
    if (manifest.kind !== 'ConfigMap' && manifest.kind !== 'Secret') continue;
    const field = manifest.kind === 'ConfigMap' ? 'data' : 'stringData';
    for (const [key, text] of Object.entries(fieldsOf(manifest[field])))
      if (fileName.test(key) && typeof text === 'string') found.push({ at, path: [field, key], config: read(text) });
  }
  for (const release of context.units.flatMap(({ releases }) => releases)) found.push(...configsIn(release));
  return found;
}

const fileName = /^alertmanager\.ya?ml$/;

/** A template or another language is no configuration that can be judged here. */
function read(text: string): Fields {
  try {
    return fieldsOf(parse(text, { logLevel: 'silent' }));
  } catch {
    return {};
  }
}

function configsIn(release: Release): readonly PlacedConfig[] {
  const { at, chart } = release;
  if (chart.name === stack) return stackConfig(release);
  const found: PlacedConfig[] = [];
  const visit = (value: unknown, path: readonly Step[]): void => {
    const fields = fieldsOf(value);
    if (path.length > deepest) return;
    if (isConfig(fields)) found.push({ at, path, config: fields });
    else for (const [key, member] of Object.entries(fields)) visit(member, [...path, key]);
  };
  visit(release.values, ['values']);
  return found;
}

/** Deeper than charts nest their values. */
const deepest = 30;

/** By its form, since each chart calls it otherwise: a tree of routes beside a list of receivers. */
function isConfig({ route, receivers }: Fields): boolean {
  const root = fieldsOf(route);
  return Array.isArray(receivers) && (typeof root['receiver'] === 'string' || Array.isArray(root['routes']));
}

const stack = 'kube-prometheus-stack';

/**
 * Helm lays what is given over what the chart has (`alertmanager.config` of its values): maps are merged, and lists replaced,
 * so that a list of receivers of one's own can leave the chart's own routes without theirs.
 */
function stackConfig({ at, values }: Release): readonly PlacedConfig[] {
  const alertmanager = fieldsAt(values, 'alertmanager');
  const given = fieldsAt(alertmanager, 'config');
  const isElsewhere =
    fieldsAt(alertmanager, 'alertmanagerSpec')['useExistingSecret'] === true || alertmanager['stringConfig'] !== undefined;
  if (alertmanager['enabled'] === false || isElsewhere || Object.keys(given).length === 0) return [];
  const route = { receiver: 'null', routes: [{ receiver: 'null' }], ...fieldsAt(given, 'route') };
  return [{ at, path: ['values', 'alertmanager', 'config'], config: { receivers: [{ name: 'null' }], ...given, route } }];
}
