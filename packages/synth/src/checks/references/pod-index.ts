import type { BuiltManifest } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt, textFields } from '../../fields';
import { selects } from '../../scheduling/match';
import { templateOf } from '../../scheduling/pods';
import type { CheckContext } from '../context';
import { type ClusterIndex, indexOf } from './cluster-index';

type Labels = Readonly<Record<string, string>>;

/** Something with labels in a namespace: the pods of a workload, or a Service. */
export interface Labelled {
  readonly at: string;
  readonly kind: string;
  readonly name: string;
  readonly labels: Labels;
  /** Names of its ports. */
  readonly ports: readonly string[];
  /** How many pods there are at once; of a DaemonSet it is not known. */
  readonly count: number | undefined;
}

/** What has labels, by namespace, found by a selector without a look at each of them. */
export class LabelIndex {
  private readonly all = new Map<string, Labelled[]>();
  private readonly byLabel = new Map<string, Labelled[]>();

  public add(namespace: string, one: Labelled): void {
    push(this.all, namespace, one);
    for (const [key, value] of Object.entries(one.labels)) push(this.byLabel, `${namespace}\n${key}\n${value}`, one);
  }

  public in(namespace: string): readonly Labelled[] {
    return this.all.get(namespace) ?? [];
  }

  public select(namespace: string, selector: Fields): readonly Labelled[] {
    return this.candidates(namespace, selector).filter(({ labels }) => selects(selector, labels));
  }

  public hasOne(namespace: string, selector: Fields): boolean {
    return this.candidates(namespace, selector).some(({ labels }) => selects(selector, labels));
  }

  /** Those with the rarest of the labels that are asked for. */
  private candidates(namespace: string, selector: Fields): readonly Labelled[] {
    let fewest = this.in(namespace);
    for (const [key, value] of Object.entries(textFields(fieldsAt(selector, 'matchLabels')))) {
      const some = this.byLabel.get(`${namespace}\n${key}\n${value}`) ?? [];
      if (some.length < fewest.length) fewest = some;
    }
    return fewest;
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const nameLabel = 'kubernetes.io/metadata.name';

/** The pods and Services of a cluster's objects, and its namespaces, by their labels. */
export class PodIndex {
  public readonly pods = new LabelIndex();
  public readonly services = new LabelIndex();
  /** Name -> labels. */
  public readonly namespaces = new Map<string, Labels>();
  /** The objects that make pods. */
  public readonly withPods: BuiltManifest[] = [];
  private readonly chosen = new Map<string, readonly string[]>();

  public constructor(public readonly index: ClusterIndex) {
    for (const name of index.namesOf('Namespace', '')) this.namespaces.set(name, { [nameLabel]: name });
    for (const built of index.objects) this.addObject(built);
  }

  /** Whether others may have pods there whose labels are not known here: charts, operators, the platform. */
  public mayHaveMore(namespace: string): boolean {
    return this.index.foreign.has(namespace) || this.index.creators.mayRunPods(namespace);
  }

  public namespaceNames(): readonly string[] {
    return [...this.namespaces.keys()];
  }

  /** The namespaces that a selector takes. */
  public namespacesBy(selector: Fields): readonly string[] {
    const key = JSON.stringify(selector);
    let names = this.chosen.get(key);
    if (!names) {
      // most selectors name their namespace by the label that each has of its own
      const named = textAt(fieldsAt(selector, 'matchLabels'), nameLabel);
      const asked = named === undefined ? [...this.namespaces.keys()] : [named];
      names = asked.filter((name) => {
        const labels = this.namespaces.get(name);
        return labels !== undefined && selects(selector, labels);
      });
      this.chosen.set(key, names);
    }
    return names;
  }

  private addObject(built: BuiltManifest): void {
    const { manifest, at } = built;
    const { kind, metadata } = manifest;
    const { name, namespace = '' } = metadata;
    if (kind === 'Namespace') this.namespaces.set(name, { ...textFields(metadata.labels ?? {}), [nameLabel]: name });
    if (kind === 'Service') {
      const ports = namesIn(listAt(fieldsAt(manifest, 'spec'), 'ports'));
      this.services.add(namespace, { at, kind, name, labels: textFields(metadata.labels ?? {}), ports, count: undefined });
    }
    const found = templateOf(manifest);
    if (!found) return;
    this.withPods.push(built);
    const spec = fieldsAt(found.template, 'spec');
    const containers = [...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')];
    const ports = containers.flatMap((container) => namesIn(listAt(container, 'ports')));
    const labels = textFields(fieldsAt(fieldsAt(found.template, 'metadata'), 'labels'));
    this.pods.add(namespace, { at, kind, name, labels, ports, count: found.lives === 'daemon' ? undefined : found.count });
  }
}

function namesIn(ports: readonly Fields[]): readonly string[] {
  return ports.map((port) => textAt(port, 'name')).filter((name) => name !== undefined);
}

const built = new WeakMap<ClusterIndex, PodIndex>();

/** Built when the first rule asks for it. */
export function podIndexOf(context: CheckContext): PodIndex {
  const index = indexOf(context);
  const pods = built.get(index) ?? new PodIndex(index);
  built.set(index, pods);
  return pods;
}
