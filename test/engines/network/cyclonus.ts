import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';

import { toolPath } from '../../tools';

/** One end of a connection, as Cyclonus reads it. */
export interface Peer {
  readonly namespace: string;
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly address: string;
}

export interface Connection {
  readonly from: Peer;
  readonly to: Peer;
  readonly protocol: string;
  readonly port: number;
  /** What the callee calls the port. @default '' */
  readonly portName?: string;
}

/** Whether policies allow each of these connections, as Cyclonus says. @throws Error when it does not answer each of them */
export function allowedByCyclonus(policies: readonly Manifest[], connections: readonly Connection[]): readonly boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-'));
  try {
    const [policyFile, trafficFile] = [join(folder, 'policies.yaml'), join(folder, 'traffic.json')];
    const items = policies.map(asStored);
    writeFileSync(policyFile, JSON.stringify({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicyList', items }));
    writeFileSync(trafficFile, JSON.stringify(connections.map(trafficOf)));
    const args = ['analyze', '--mode', 'query-traffic', '--policy-path', policyFile, '--traffic-path', trafficFile];
    const output = execFileSync(toolPath('cyclonus'), args, { encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'pipe'] });
    const answers = [...output.matchAll(/IS ALLOWED\?\s*\|\s*(TRUE|FALSE)/g)].map(([, answer]) => answer === 'TRUE');
    if (answers.length !== connections.length)
      throw new Error(`cyclonus answered ${answers.length} of ${connections.length}: ${output.slice(0, 500)}`);
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With what the API server fills in: Cyclonus reads policies as a server stores them. */
function asStored(policy: Manifest): Manifest {
  const spec = policy['spec'] as { readonly policyTypes?: readonly string[]; readonly egress?: readonly unknown[] };
  const types = ['Ingress', ...((spec.egress ?? []).length > 0 ? ['Egress'] : [])];
  return { ...policy, spec: { ...spec, policyTypes: (spec.policyTypes ?? []).length > 0 ? spec.policyTypes : types } };
}

function trafficOf({ from, to, protocol, port, portName = '' }: Connection): unknown {
  return { Source: peerOf(from), Destination: peerOf(to), Protocol: protocol, ResolvedPort: port, ResolvedPortName: portName };
}

function peerOf({ namespace, namespaceLabels, labels, address }: Peer): unknown {
  const named = { ...namespaceLabels, 'kubernetes.io/metadata.name': namespace };
  return { Internal: { PodLabels: labels, NamespaceLabels: named, Namespace: namespace }, IP: address };
}
