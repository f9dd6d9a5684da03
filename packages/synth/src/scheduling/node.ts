import { allocatableOf, type ClusterSpec, extendedResourcesOf, nodeLabelsOf, type NodeSpec, Quantity, type Taint } from '@kube-world/model';

import type { Amounts } from './amounts';
import { clash, type HostPort } from './host-ports';
import type { PodSet } from './pods';

/** A node, and the pods that were placed on it so far. */
export class Node {
  public readonly labels: Readonly<Record<string, string>>;
  public readonly taints: readonly Taint[];
  /** Where a pod set has several pods here, it stands several times. */
  public readonly pods: PodSet[] = [];
  private readonly most: number;
  private readonly left: Map<string, Quantity>;

  /** @throws ModelError when a quantity of the facts cannot be read */
  public constructor(
    cluster: ClusterSpec,
    public readonly name: string,
    facts: NodeSpec,
  ) {
    const { cpu, memory, pods, ephemeralStorage } = allocatableOf(cluster, facts);
    this.labels = nodeLabelsOf(cluster, name, facts);
    this.taints = facts.taints ?? [];
    this.most = pods;
    const devices = Object.entries(extendedResourcesOf(facts)).map(([resource, count]) => [resource, Quantity.of(count)] as const);
    const disk = ephemeralStorage ? [['ephemeral-storage', ephemeralStorage] as const] : [];
    this.left = new Map([['cpu', cpu], ['memory', memory], ...disk, ...devices]);
  }

  public get isFull(): boolean {
    return this.pods.length >= this.most;
  }

  /** Whether pods would find what they ask for, and a place among the pods that it takes. */
  public hasRoomFor({ requests }: PodSet): boolean {
    if (this.isFull) return false;
    for (const [resource, asked] of requests) if ((this.left.get(resource)?.compare(asked) ?? 0) < 0) return false;
    return true;
  }

  /** What it has left of a resource. `undefined` for a resource that it never had. */
  public leftOf(resource: string): Quantity | undefined {
    return this.left.get(resource);
  }

  /** A port of these that some pod has already. */
  public taken(ports: readonly HostPort[]): HostPort | undefined {
    return ports.find((port) => this.pods.some(({ hostPorts }) => hostPorts.some((other) => clash(port, other))));
  }

  public add(pods: PodSet): void {
    this.pods.push(pods);
    this.reckon(pods.requests, (left, asked) => left.minus(asked));
  }

  /** Takes back the last pod. */
  public removeLast(): void {
    const pods = this.pods.pop();
    if (pods) this.reckon(pods.requests, (left, asked) => left.plus(asked));
  }

  private reckon(requests: Amounts, next: (left: Quantity, asked: Quantity) => Quantity): void {
    for (const [resource, asked] of requests) {
      const left = this.left.get(resource);
      if (left) this.left.set(resource, next(left, asked));
    }
  }
}
