import { type ClusterFlow, declaredFlows, flowIn, type ModelError, type PodSet, resolversOf } from '@kube-world/model';

import type { CheckContext } from '../checks/context';
import { type PodIndex, podIndexOf } from '../checks/references/pod-index';
import { type AddressSet, addressesIn, haveCommon } from './addresses';
import { AllowGraph, type PodClass } from './allow-graph';
import { anyPod, Declarations, type DeclaredFlow, declaredFlow, spokenOf } from './declared';
import { isNetworkPolicy, type NetworkPolicy, networkPolicyOf } from './policy';
import { type NetworkPods, networkPodsOf } from './pods';
import { Terms } from './terms';

/** A cluster's network: who may talk, and who says that they do. */
export interface Network {
  readonly graph: AllowGraph;
  readonly policies: readonly NetworkPolicy[];
  /** What apps declare. */
  readonly flows: readonly DeclaredFlow[];
  /** What every pod asks of the cluster's DNS, a flow for each resolver; no app has to declare it. */
  readonly dns: readonly DeclaredFlow[];
  readonly declarations: Declarations;
  /** Stands for every pod that no set names. */
  readonly anyone: PodClass;
  /** The addresses of pods that have none of their own. */
  readonly nodes: AddressSet;
  /** Declarations that name an app or a port which is not there. */
  readonly unclear: readonly ModelError[];
}

function build(context: CheckContext): Network {
  const { cluster, units } = context;
  const index = podIndexOf(context);
  const terms = new Terms();
  const unclear: ModelError[] = [];
  const policies = index.index.objects.filter(({ manifest }) => isNetworkPolicy(manifest)).map((each) => networkPolicyOf(each, terms));
  const apps = units.map(({ unit }) => unit.app);
  const said = declaredFlows(apps, (error) => void unclear.push(error)).map((flow) => flowIn(cluster, flow));
  const asked = resolversOf(cluster).map((each): ClusterFlow => ({
    app: 'DNS',
    from: { kind: 'anywhere' },
    to: each.end,
    ...portsOf(each),
  }));
  const [flows, dns] = [said, asked].map((list) => list.map((flow) => declaredFlow(flow, terms))) as [DeclaredFlow[], DeclaredFlow[]];
  const { network } = cluster.spec;
  const podAddresses = addressesIn(network.pods);
  const pods = [...podsIn(index, cluster.name, [...said, ...asked]), anyPod(cluster)];
  const graph = new AllowGraph({ terms, namespaces: index.namespaces, policies, pods, podAddresses });
  return {
    graph,
    policies,
    flows,
    dns,
    declarations: new Declarations([...flows, ...dns], terms.everybody, (addresses) => haveCommon(addresses, podAddresses)),
    anyone: graph.classes.find(({ namespace }) => namespace === '') as PodClass,
    nodes: addressesIn(network.nodes),
    unclear,
  };
}

const portsOf = ({ ports }: Pick<ClusterFlow, 'ports'>): Pick<ClusterFlow, 'ports'> => (ports ? { ports } : {});

/** Those that objects make; and where charts, operators or the platform run some, those that are spoken of, and one that nobody speaks of. */
function* podsIn(index: PodIndex, cluster: string, flows: readonly ClusterFlow[]): Iterable<NetworkPods> {
  for (const object of index.index.objects) {
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
  const network = networks.get(index) ?? build(context);
  networks.set(index, network);
  return network;
}
