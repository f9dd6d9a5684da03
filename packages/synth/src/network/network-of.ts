import {
  type App,
  type Cluster,
  type ClusterFlow,
  declaredFlows,
  flowIn,
  type ModelError,
  type PodSet,
  resolversOf,
} from '@kube-world/model';

import type { CheckContext } from '../checks/context';
import { type PodIndex, podIndexOf } from '../checks/references/pod-index';
import { type AddressSet, addressesIn, haveCommon } from './addresses';
import { AllowGraph, type PodClass } from './allow-graph';
import { anyPod, Declarations, type DeclaredFlow, declaredFlow, spokenOf } from './declared';
import { isNetworkPolicy, type NetworkPolicy, networkPolicyOf } from './policy';
import { type NetworkPods, networkPodsOf } from './pods';
import { Terms } from './terms';

/** A cluster's network: who may talk, and who says that they do. */
export class Network {
  public readonly policies: readonly NetworkPolicy[];
  /** What apps declare. */
  public readonly flows: readonly DeclaredFlow[];
  /** What every pod asks of the cluster's DNS, a flow for each resolver; no app has to declare it. */
  public readonly dns: readonly DeclaredFlow[];
  /** The addresses of pods that have none of their own. */
  public readonly nodes: AddressSet;
  /** Declarations that name an app or a port which is not there. */
  public readonly unclear: readonly ModelError[];
  private readonly terms = new Terms();
  private readonly spoken: readonly ClusterFlow[];
  private known: AllowGraph | undefined;

  public constructor(
    private readonly cluster: Cluster,
    apps: readonly App[],
    private readonly index: PodIndex,
  ) {
    const unclear: ModelError[] = [];
    const said = declaredFlows(apps, (error) => void unclear.push(error)).map((flow) => flowIn(cluster, flow));
    const asked = resolversOf(cluster).map(({ end, ports }): ClusterFlow => ({
      app: 'DNS',
      from: anywhere,
      to: end,
      ...(ports ? { ports } : {}),
    }));
    const { terms } = this;
    this.policies = index.index.objects.filter(({ manifest }) => isNetworkPolicy(manifest)).map((each) => networkPolicyOf(each, terms));
    this.flows = said.map((flow) => declaredFlow(flow, terms));
    this.dns = asked.map((flow) => declaredFlow(flow, terms));
    this.spoken = [...said, ...asked];
    this.nodes = addressesIn(cluster.spec.network.nodes);
    this.unclear = unclear;
  }

  /** Made when it is first asked for: where nobody isolates and nobody declares, it never is. */
  public get graph(): AllowGraph {
    const { cluster, index, terms, policies, podAddresses } = this;
    const pods = (): readonly NetworkPods[] => [...podsIn(index, cluster.name, this.spoken), anyPod(cluster)];
    this.known ??= new AllowGraph({ terms, namespaces: index.namespaces, policies, pods: pods(), podAddresses });
    return this.known;
  }

  /** Stands for every pod that no set names. */
  public get anyone(): PodClass {
    return this.graph.classes.find(({ namespace }) => namespace === '') as PodClass;
  }

  /** What is declared between two ends. */
  public get declarations(): Declarations {
    const { podAddresses } = this;
    return new Declarations([...this.flows, ...this.dns], this.terms.everybody, (addresses) => haveCommon(addresses, podAddresses));
  }

  private get podAddresses(): AddressSet {
    return addressesIn(this.cluster.spec.network.pods);
  }
}

const anywhere = { kind: 'anywhere' } as const;

/** Those that objects make; and where charts, operators or the platform run some, those that are spoken of, and one that nobody speaks of. */
function* podsIn(index: PodIndex, cluster: string, flows: readonly ClusterFlow[]): Iterable<NetworkPods> {
  for (const object of index.withPods) {
    const pods = networkPodsOf(object);
    if (pods) yield pods;
  }
  const sets = new Map<string, readonly [PodSet, string]>();
  for (const { app, from, to } of flows)
    for (const end of [from, to])
      if (end.kind === 'pods') sets.set(JSON.stringify([end.pods.namespace, end.pods.labels]), [end.pods, `${cluster}/${app}`]);
  for (const [set, at] of sets.values()) if (!index.pods.hasOne(set.namespace, { matchLabels: set.labels ?? {} })) yield spokenOf(set, at);
  for (const namespace of index.namespaces.keys())
    if (index.mayHaveMore(namespace)) yield spokenOf({ namespace }, `${cluster}/${namespace}`);
}

const networks = new WeakMap<PodIndex, Network>();

/** Built when the first rule asks for it. */
export function networkOf(context: CheckContext): Network {
  const index = podIndexOf(context);
  const { cluster, units } = context;
  const apps = units.map(({ unit }) => unit.app);
  const network = networks.get(index) ?? new Network(cluster, apps, index);
  networks.set(index, network);
  return network;
}
