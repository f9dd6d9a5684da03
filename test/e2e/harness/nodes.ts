import { allocatableOf, type ClusterSpec, extendedResourcesOf, nodeLabelsOf, type NodeSpec } from '@kube-world/model';

import type { Client } from './client';

/** The cluster's nodes as its facts say them: names, labels, taints, architecture, what they have and what pods get of it. */
export async function createNodes(client: Client, spec: ClusterSpec): Promise<void> {
  for (const [name, node] of Object.entries(spec.nodes)) {
    const object = { apiVersion: 'v1', kind: 'Node', metadata: { name, labels: nodeLabelsOf(spec, name, node) }, spec: specOf(name, node) };
    const created = await client.apply(object);
    if (created.status >= 300) throw new Error(`node ${name}: ${created.status} ${created.body.message}`);
    const status = await client.merge(object, { status: statusOf(spec, node) }, 'status');
    if (status.status >= 300) throw new Error(`status of node ${name}: ${status.status} ${status.body.message}`);
  }
}

function specOf(name: string, { taints = [] }: NodeSpec): Record<string, unknown> {
  return { providerID: `kube-world://${name}`, ...(taints.length === 0 ? {} : { taints }) };
}

function statusOf(spec: ClusterSpec, node: NodeSpec): Record<string, unknown> {
  const { cpu, memory, pods, ephemeralStorage } = allocatableOf(spec, node);
  const devices = Object.fromEntries(Object.entries(extendedResourcesOf(node)).map(([name, count]) => [name, `${count}`]));
  // a kubelet says how large the disk is that its pods write to
  const size = node.disks.find(({ use }) => use !== 'raw')?.size ?? '0';
  const disk = { 'ephemeral-storage': size };
  const left = { 'ephemeral-storage': ephemeralStorage?.toString() ?? size };
  return {
    addresses: [{ type: 'InternalIP', address: node.address }],
    capacity: { cpu: `${node.cpus}`, memory: node.memory, pods: `${pods}`, ...disk, ...devices },
    allocatable: { cpu: cpu.toString(), memory: memory.toString(), pods: `${pods}`, ...left, ...devices },
    nodeInfo: {
      architecture: node.architecture,
      operatingSystem: 'linux',
      kubeletVersion: `v${spec.platform.kubernetes}`,
      machineID: '',
      systemUUID: '',
      bootID: '',
      kernelVersion: '',
      osImage: '',
      containerRuntimeVersion: '',
      kubeProxyVersion: '',
    },
  };
}
