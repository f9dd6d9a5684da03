import { type BuiltManifest, groupOf, type Manifest, Quantity } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, numberAt, textAt } from '../fields';
import type { Amounts } from '../scheduling/amounts';
import { claimsOf, sizeOf } from '../scheduling/claims';
import { templateOf } from '../scheduling/pods';
import type { Charge } from './charge';

const one = Quantity.of(1);

/** What an object counts for beside its pods: as itself, and for the claims that its pods bring along. @param defaultClass of claims that name none */
export function objectCharges({ manifest, at }: BuiltManifest, defaultClass: string | undefined): readonly Charge[] {
  const claims = madeClaims(manifest).map(({ claim, count }) => ({ at, usage: claimUsage(claim, defaultClass), count, isRun: false }));
  // a pod counts with those that others make
  if (manifest.kind === 'Pod') return claims;
  return [{ at, usage: usageOf(manifest, defaultClass), count: 1, isRun: false }, ...claims];
}

/** Kinds that quotas count under a name of their own, too. */
const aliases = new Map([
  ['/ConfigMap', 'configmaps'],
  ['/Secret', 'secrets'],
  ['/ReplicationController', 'replicationcontrollers'],
  ['/ResourceQuota', 'resourcequotas'],
]);

function usageOf(manifest: Manifest, defaultClass: string | undefined): Amounts {
  const group = groupOf(manifest.apiVersion);
  const spec = fieldsAt(manifest, 'spec');
  switch (`${group}/${manifest.kind}`) {
    case '/PersistentVolumeClaim':
      return claimUsage(spec, defaultClass);
    case '/Service':
      return serviceUsage(spec);
    default: {
      const alias = aliases.get(`${group}/${manifest.kind}`);
      const counted: [string, Quantity][] = [[`count/${plural(manifest.kind)}${group === '' ? '' : `.${group}`}`, one]];
      return new Map(alias === undefined ? counted : [...counted, [alias, one]]);
    }
  }
}

/** A Service with a load balancer has a port of the nodes for each of its own, unless it says that it needs none. */
function serviceUsage(spec: Fields): Amounts {
  const ports = listAt(spec, 'ports');
  const type = textAt(spec, 'type');
  const asked = spec['allocateLoadBalancerNodePorts'] === false ? ports.filter((port) => (numberAt(port, 'nodePort') ?? 0) !== 0) : ports;
  const nodePorts = type === 'NodePort' ? ports.length : type === 'LoadBalancer' ? asked.length : 0;
  return new Map([
    ['count/services', one],
    ['services', one],
    ['services.nodeports', Quantity.of(nodePorts)],
    ['services.loadbalancers', Quantity.of(type === 'LoadBalancer' ? 1 : 0)],
  ]);
}

function claimUsage(claim: Fields, defaultClass: string | undefined): Amounts {
  const usage = new Map([
    ['count/persistentvolumeclaims', one],
    ['persistentvolumeclaims', one],
  ]);
  const size = sizeOf(claim);
  if (size) usage.set('requests.storage', size);
  const name = textAt(claim, 'storageClassName') ?? defaultClass ?? '';
  if (name === '') return usage;
  usage.set(`${name}.storageclass.storage.k8s.io/persistentvolumeclaims`, one);
  if (size) usage.set(`${name}.storageclass.storage.k8s.io/requests.storage`, size);
  return usage;
}

function madeClaims(manifest: Manifest): readonly { readonly claim: Fields; readonly count: number }[] {
  const found = templateOf(manifest);
  if (!found || found.lives !== 'standing') return [];
  const claims = claimsOf(fieldsAt(found.template, 'spec'), fieldsAt(manifest, 'spec'));
  return claims.flatMap(({ own }) => (own ? [{ claim: own, count: found.count }] : []));
}

/** As Kubernetes itself guesses a resource by its kind. */
function plural(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower.endsWith('endpoints')) return lower;
  if (lower.endsWith('s')) return `${lower}es`;
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
