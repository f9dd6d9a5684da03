import { extendedResourcesOf, nodeLabelsOf } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt, textFields, textsAt } from '../../fields';
import type { Step } from '../../order/uses';
import type { CheckContext } from '../context';

/** What the nodes of a cluster's facts have that pods ask for by name. */
export interface NodeOffers {
  /** Key -> the values that nodes have of it. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of extended resources. */
  readonly devices: ReadonlySet<string>;
}

/** A label that a pod asks of its node, and where it does; without a value any will do. */
export interface AskedLabel {
  readonly path: readonly Step[];
  readonly key: string;
  readonly values: readonly string[];
}

/** `undefined` where the facts name no nodes, since a cloud makes them. */
export function nodeOffers({ cluster: { spec } }: CheckContext): NodeOffers | undefined {
  const nodes = Object.entries(spec.nodes);
  if (nodes.length === 0) return undefined;
  const labels = new Map<string, Set<string>>();
  const devices = new Set<string>();
  for (const [name, facts] of nodes) {
    for (const [key, value] of Object.entries(nodeLabelsOf(spec, name, facts))) {
      const values = labels.get(key) ?? new Set();
      labels.set(key, values.add(value));
    }
    for (const device of Object.keys(extendedResourcesOf(facts))) devices.add(device);
  }
  return { labels, devices };
}

/** Labels that a pod cannot do without and that no node has. One that some node has, though never with the others, is none of them. */
export function absentLabels(spec: Fields, { labels }: NodeOffers): readonly AskedLabel[] {
  const isThere = ({ key, values }: AskedLabel): boolean => {
    const known = labels.get(key);
    return known !== undefined && (values.length === 0 || values.some((value) => known.has(value)));
  };
  if (spec['nodeSelector'] === undefined && spec['affinity'] === undefined) return [];
  const selected = Object.entries(textFields(fieldsAt(spec, 'nodeSelector')))
    .map(([key, value]) => ({ path: ['nodeSelector', key], key, values: [value] }))
    .filter((asked) => !isThere(asked));
  // one of the terms has to hold: where each of them asks for what is not there, none does
  const terms = termsOf(spec).map((asked) => asked.filter((one) => !isThere(one)));
  return terms.some((absent) => absent.length === 0) ? selected : [...selected, ...terms.flat()];
}

/** What each term of a required node affinity asks for by a label's name; words about what must not be are left to the scheduler. */
function termsOf(spec: Fields): readonly (readonly AskedLabel[])[] {
  const place = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  const required = place.reduce(fieldsAt, spec);
  return listAt(required, 'nodeSelectorTerms').map((term, index) =>
    listAt(term, 'matchExpressions').flatMap((expression, number): readonly AskedLabel[] => {
      const key = textAt(expression, 'key') ?? '';
      const path = [...place, 'nodeSelectorTerms', index, 'matchExpressions', number];
      const values = textsAt(expression, 'values');
      if (expression['operator'] === 'Exists') return [{ path, key, values: [] }];
      return expression['operator'] === 'In' && values.length > 0 ? [{ path, key, values }] : [];
    }),
  );
}

/** An extended resource that a container asks for, and where it does. */
export interface AskedDevice {
  readonly path: readonly Step[];
  readonly device: string;
}

/** Extended resources that containers ask for and that no node has; each once a container, where its limit says it. */
export function absentDevices(spec: Fields, { devices }: NodeOffers): readonly AskedDevice[] {
  const absent: AskedDevice[] = [];
  for (const list of ['initContainers', 'containers']) {
    for (const [index, container] of listAt(spec, list).entries()) {
      const resources = fieldsAt(container, 'resources');
      const [requests, limits] = [fieldsAt(resources, 'requests'), fieldsAt(resources, 'limits')];
      const ask = (figure: string, device: string, amount: unknown): void => {
        if (isDevice(device) && !isNone(amount) && !devices.has(device))
          absent.push({ device, path: [list, index, 'resources', figure, device] });
      };
      for (const device of Object.keys(limits)) ask('limits', device, limits[device]);
      for (const device of Object.keys(requests)) if (!Object.hasOwn(limits, device)) ask('requests', device, requests[device]);
    }
  }
  return absent;
}

/** What Kubernetes calls an extended resource: one with a domain that is not its own. */
function isDevice(resource: string): boolean {
  return resource.includes('/') && !resource.split('/')[0]?.endsWith('kubernetes.io') && !resource.startsWith('requests.');
}

const isNone = (amount: unknown): boolean => amount === 0 || amount === '0';
