import type { BuiltManifest } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, numberAt, textAt, textFields } from '../fields';
import { quoted } from '../schema/walk';
import { templateOf } from '../scheduling/pods';
import { protocolOf } from './policy';
import type { Protocol } from './ports';

/** A port that a container says it listens at. */
export interface ServedPort {
  readonly name?: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** Pods of one kind, as the network sees them. */
export interface NetworkPods {
  /** The construct, or the app, that speaks of them. */
  readonly at: string;
  /** How messages call them: `'web'`, `any pod`. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Those that containers say; a container may listen at more. */
  readonly ports: readonly ServedPort[];
  /** They have the address of their node, so that no policy speaks of them. */
  readonly onHostNetwork: boolean;
  /** Whether they ask the cluster's DNS. */
  readonly usesClusterDns: boolean;
  /** There is never a second one that it could talk to. */
  readonly isAlone: boolean;
  /** `declared`: what a chart or the platform runs is known by what apps say of it alone. */
  readonly known: 'built' | 'declared';
}

/** The pods that an object makes. */
export function networkPodsOf({ manifest, at }: BuiltManifest): NetworkPods | undefined {
  const found = templateOf(manifest);
  if (!found) return undefined;
  const { template, lives, count } = found;
  const spec = fieldsAt(template, 'spec');
  const onHostNetwork = spec['hostNetwork'] === true;
  return {
    at,
    name: quoted(manifest.metadata.name),
    namespace: manifest.metadata.namespace ?? '',
    labels: textFields(fieldsAt(fieldsAt(template, 'metadata'), 'labels')),
    ports: [...listAt(spec, 'initContainers').filter((each) => each['restartPolicy'] === 'Always'), ...listAt(spec, 'containers')].flatMap(
      portsOf,
    ),
    onHostNetwork,
    usesClusterDns: (textAt(spec, 'dnsPolicy') ?? 'ClusterFirst').startsWith('ClusterFirst'),
    isAlone: lives !== 'daemon' && count < 2,
    known: 'built',
  };
}

function portsOf(container: Fields): readonly ServedPort[] {
  return listAt(container, 'ports').flatMap((each) => {
    const port = numberAt(each, 'containerPort');
    const name = textAt(each, 'name');
    return port === undefined ? [] : [{ port, protocol: protocolOf(each), ...(name === undefined ? {} : { name }) }];
  });
}
