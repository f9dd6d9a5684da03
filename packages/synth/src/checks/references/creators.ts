import { type BuiltUnit, groupOf, type Manifest } from '@kube-world/model';

import { field } from '../../order/uses';
import type { ChartKinds } from '../context';
import { fieldsOf } from '../../fields';

/**
 * Charts and operators: what they make is known by convention alone. A name of theirs begins or ends with the release's, or with
 * that of the object which an operator serves, or is a `name` of the chart's values; such a name is never said to be missing.
 */
export class Creators {
  private readonly words = new Map<string, Set<string>>();
  private readonly names = new Map<string, Set<string>>();
  private readonly withPods = new Set<string>();

  public constructor(private readonly chartKinds: ChartKinds | undefined) {}

  public addReleases({ releases }: BuiltUnit): void {
    for (const { name, namespace, chart, values } of releases) {
      const kinds = this.chartKinds?.(chart.name, chart.version);
      for (const place of [namespace, ...elsewhere]) {
        addTo(this.words, place, name);
        addTo(this.names, place, ...(kinds ?? []).flatMap(({ names = [] }) => names));
        this.addNamesIn(values, place, 0);
      }
      if (kinds === undefined || kinds.some(({ kind }) => podMakers.has(kind))) this.withPods.add(namespace);
    }
  }

  /** An object of a custom kind: what its operator makes of it, unless the kind is known to make nothing. */
  public addObject(manifest: Manifest): void {
    const group = groupOf(manifest.apiVersion);
    if (!group.includes('.') || group.endsWith('.k8s.io') || inertGroups.has(group) || inertKinds.has(manifest.kind)) return;
    const { name, namespace = '' } = manifest.metadata;
    const { targetNamespace, destination } = fieldsOf(manifest['spec']);
    for (const place of [namespace, targetNamespace, field(destination, 'namespace')]) {
      if (typeof place !== 'string' || place === '') continue;
      addTo(this.words, place, name);
      this.withPods.add(place);
    }
  }

  /** Whether one of them may have made an object of this name. @param namespace empty for what has none */
  public mayMake(namespace: string, name: string): boolean {
    if (this.names.get(namespace)?.has(name) === true) return true;
    for (const word of this.words.get(namespace) ?? []) if (name === word || isPart(name, word)) return true;
    return false;
  }

  /** Whether one of them may run pods there, of labels that nobody here knows. */
  public mayRunPods(namespace: string): boolean {
    return this.withPods.has(namespace);
  }

  private addNamesIn(value: unknown, place: string, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'string') this.addNamesIn(member, place, depth + 1);
      else if (member === '') continue;
      else if (key === 'fullnameOverride' || key === 'nameOverride') addTo(this.words, place, member);
      // with a key beside it, it names what is read
      else if (key === 'name' && !Object.hasOwn(value, 'key')) addTo(this.names, place, member);
    }
  }
}

const deepest = 30;
/** Where charts make objects beside their own namespace: what has none, and Services for what the platform runs. */
const elsewhere = ['', 'kube-system'];

const podMakers = new Set(['DaemonSet', 'Deployment', 'StatefulSet', 'ReplicaSet', 'Job', 'CronJob', 'Pod']);

/** Groups and kinds whose objects are settings: nobody makes workloads, Services or Secrets of them, or what is made is read off them. */
const inertGroups = new Set([
  'traefik.io',
  'cert-manager.io',
  'external-secrets.io',
  'kyverno.io',
  'policies.kyverno.io',
  'metallb.io',
  'fleet.cattle.io',
  'source.toolkit.fluxcd.io',
  'kustomize.toolkit.fluxcd.io',
  'notification.toolkit.fluxcd.io',
]);
const inertKinds = new Set([
  'AlertmanagerConfig',
  'PodMonitor',
  'Probe',
  'PrometheusRule',
  'ScrapeConfig',
  'ServiceMonitor',
  'SealedSecret',
]);

function addTo(sets: Map<string, Set<string>>, key: string, ...members: readonly string[]): void {
  const set = sets.get(key) ?? new Set();
  for (const member of members) set.add(member);
  sets.set(key, set);
}

/** `monitoring` is a part of `monitoring-grafana` and `kube-prometheus-monitoring`, and none of `monitoringx`. */
function isPart(name: string, word: string): boolean {
  return name.startsWith(`${word}-`) || name.endsWith(`-${word}`) || name.includes(`-${word}-`);
}
