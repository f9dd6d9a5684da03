import { groupOf, type BuiltManifest, type Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { quoted } from '../../schema/walk';
import { fieldsAt, listAt, textAt, textsAt } from '../../fields';
import type { Rule } from '../context';
import { podIndexOf, type PodIndex } from './pod-index';
import { labelRemedy, selectorText } from './selectors';

/**
 * A ServiceMonitor finds a Service, a PodMonitor pods, and the port that they name is there. Silent where a chart, an operator or
 * the platform may have brought more than is known.
 */
export const monitorSelectsNothing: Rule = (context) => {
  const index = podIndexOf(context);
  return context.units.flatMap(({ manifests }) => manifests).flatMap((built) => issuesOf(index, built));
};

const lists: ReadonlyMap<string, { readonly ports: string; readonly noun: 'Service' | 'pod' }> = new Map([
  ['ServiceMonitor', { ports: 'endpoints', noun: 'Service' }],
  ['PodMonitor', { ports: 'podMetricsEndpoints', noun: 'pod' }],
]);

function issuesOf(index: PodIndex, { manifest, at }: BuiltManifest): readonly Issue[] {
  const list = lists.get(manifest.kind);
  if (!list || groupOf(manifest.apiVersion) !== 'monitoring.coreos.com') return [];
  const spec = fieldsAt(manifest, 'spec');
  const selector = fieldsAt(spec, 'selector');
  const among = fieldsAt(spec, 'namespaceSelector');
  const named = textsAt(among, 'matchNames');
  const own = manifest.metadata.namespace ?? '';
  const namespaces = among['any'] === true ? index.namespaceNames() : named.length > 0 ? named : [own];
  if (namespaces.some((name) => index.mayHaveMore(name))) return [];
  const labelled = list.noun === 'Service' ? index.services : index.pods;
  const found = namespaces.flatMap((name) => labelled.select(name, selector));
  const where = among['any'] === true ? 'the cluster' : `namespace ${namespaces.map((name) => quoted(name)).join(' or ')}`;
  if (found.length === 0) {
    const there = namespaces.flatMap((name) => labelled.in(name));
    return [
      {
        rule: 'monitor-selects-nothing',
        severity: 'error',
        at: `${at} spec.selector`,
        message: `no ${list.noun} in ${where} has the labels ${selectorText(selector)}`,
        remedy: labelRemedy(selector, there, `select labels that the ${list.noun} has, or name its namespace in spec.namespaceSelector`),
      },
    ];
  }
  const ports = new Set(found.flatMap((one) => one.ports));
  return listAt(spec, list.ports).flatMap((endpoint, place): readonly Issue[] => {
    const port = textAt(endpoint, 'port');
    if (port === undefined || port === '' || ports.has(port)) return [];
    return [
      {
        rule: 'monitor-port-not-there',
        severity: 'error',
        at: `${at} spec.${list.ports}[${place}].port`,
        message: `${list.noun} ${quoted(found[0]?.name ?? '')} names no port ${quoted(port)}`,
        remedy: suggest(port, [...ports], 'name a port that is there'),
      },
    ];
  });
}
