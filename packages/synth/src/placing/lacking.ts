import { type AppNeeds, type ClusterSpec, listOf, type NodeSpec, Version } from '@kube-world/model';

/** One thing that an app needs and a cluster has not. */
export interface Lacking {
  /** `storage for 'media'` */
  readonly what: string;
  /** What there is instead. */
  readonly has: string;
  /** Where the cluster's spec would say that it is there. */
  readonly fact: string;
}

/** A spec whose shape nobody vouches for: what is missing of it is a finding of its own. */
type Facts = Partial<ClusterSpec>;

type Asks = { readonly [Need in keyof AppNeeds]-?: (want: NonNullable<AppNeeds[Need]>, facts: Facts) => readonly Lacking[] };

/** How each need is looked up in the facts. */
const asks: Asks = {
  role: (want, { role }) => refuse(role === want, `the role '${want}'`, `it is a ${role}`, 'role'),
  platforms: (want, { platform }) =>
    refuse(
      platform === undefined || listOf(want).includes(platform.kind),
      `the platform ${either(listOf(want).map(quoted))}`,
      `it is ${quoted(platform?.kind)}`,
      'platform.kind',
    ),
  kubernetes: (want, { platform }) => {
    const [least, has] = [Version.tryParse(`${want}.0`), Version.tryParse(String(platform?.kubernetes))];
    const isReached = !least.ok || !has.ok || has.value.compare(least.value) >= 0;
    return refuse(isReached, `Kubernetes ${want} or later`, `it runs ${platform?.kubernetes}`, 'platform.kubernetes');
  },
  architectures: (want, facts) => {
    const has = architecturesOf(facts);
    const what = `a node of ${either(listOf(want))}`;
    return refuse(
      has === undefined || has.some((one) => listOf(want).includes(one)),
      what,
      `those that take pods are ${has?.join(', ')}`,
      'nodes',
    );
  },
  devices: (want, facts) =>
    listOf(want).flatMap(({ name, node, path }) => {
      const isThere = facts.nodes?.[node]?.devices?.[name]?.path === path;
      return refuse(isThere, `the device '${name}' of node '${node}'`, devicesIn(facts, name), `nodes.${node}.devices.${name}`);
    }),
  storage: (want, { storage }) =>
    Object.entries(want).flatMap(([purpose, mode]) => {
      const served = Object.entries(storage?.purposes ?? {});
      const name = served.find(([known]) => known === purpose)?.[1];
      const fact = `storage.purposes.${purpose}`;
      if (name === undefined) {
        return refuse(
          false,
          `storage for '${purpose}'`,
          served.length === 0 ? 'it serves no purpose' : `it serves ${served.map(([known]) => known).join(', ')}`,
          fact,
        );
      }
      const modes: readonly string[] = storage?.classes[name]?.accessModes ?? ['ReadWriteOnce'];
      // a class for many nodes serves one as well
      const isServed = mode === 'ReadWriteOnce' || modes.includes(mode);
      return refuse(isServed, `storage for '${purpose}' that many nodes reach`, `its class '${name}' is ${modes.join(', ')}`, fact);
    }),
  loadBalancer: (want, facts) => refuse(!want || hasLoadBalancer(facts), 'a load balancer', 'nothing hands out addresses', 'network.pools'),
  ingress: ({ controller, issuer = false }, { ingress }) => {
    if (!ingress) return refuse(false, 'an ingress', 'it has none', 'ingress');
    const isSigned = !issuer || ingress.controller === 'alb' || ingress.issuer !== undefined;
    return [
      ...refuse(
        controller === undefined || controller === ingress.controller,
        `the ingress controller '${controller}'`,
        `its own is '${ingress.controller}'`,
        'ingress.controller',
      ),
      ...refuse(isSigned, 'an issuer of certificates', 'its ingress names none', 'ingress.issuer'),
    ];
  },
  awsPermissions: (want, { platform }) =>
    refuse(
      listOf(want).length === 0 || platform === undefined || platform.kind === 'eks',
      'permissions in AWS',
      `its platform is ${quoted(platform?.kind)}`,
      'platform.kind',
    ),
};

export const knownNeeds: readonly string[] = Object.keys(asks);

/** Everything that an app needs and the facts of a cluster have not, in the order of the needs above. */
export function lackingOf(facts: Facts, needs: AppNeeds): readonly Lacking[] {
  return knownNeeds.flatMap((name) => {
    const need = name as keyof AppNeeds;
    const want = needs[need];
    return want === undefined || want === null ? [] : (asks[need] as (wanted: unknown, spec: Facts) => readonly Lacking[])(want, facts);
  });
}

function refuse(isThere: boolean, what: string, has: string, fact: string): readonly Lacking[] {
  return isThere ? [] : [{ what, has, fact }];
}

/** Of the nodes that a pod without tolerations may land on. @returns undefined where a cloud chooses them */
function architecturesOf({ platform, nodes = {} }: Facts): readonly NodeSpec['architecture'][] | undefined {
  if (platform?.kind === 'eks') return [platform.nodeGroup.architecture];
  if (platform?.kind === 'gke') return undefined;
  const open = Object.values(nodes).filter(({ taints = [] }) => taints.every(({ effect }) => effect === 'PreferNoSchedule'));
  return [...new Set(open.map(({ architecture }) => architecture))].toSorted();
}

function devicesIn({ name: cluster, nodes = {} }: Facts, wanted: string): string {
  const all = Object.entries(nodes).flatMap(([node, { devices }]) => Object.keys(devices ?? {}).map((name) => ({ name, node })));
  const own = all.find(({ name }) => name === wanted);
  if (own) return `its own '${wanted}' is at node '${own.node}', by the name ${cluster}.device('${wanted}')`;
  return all.length === 0 ? 'no node lists a device' : `there are ${all.map(({ name, node }) => `'${name}' of node '${node}'`).join(', ')}`;
}

/** A cloud's own, K3s's own, or one with a pool to draw from. */
function hasLoadBalancer({ platform, network }: Facts): boolean {
  if (platform?.kind === 'eks' || platform?.kind === 'gke') return true;
  return (platform?.kind === 'k3s' && platform.bundled.serviceLb) || Object.keys(network?.pools ?? {}).length > 0;
}

const quoted = (text: string | undefined): string => `'${text}'`;

export function either(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
