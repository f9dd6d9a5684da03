import { schemas } from '@kube-world/crds/schemas';
import type { App, Cluster } from '@kube-world/model';
import { defineCluster, serial } from '@kube-world/model';

import { homeAssistant } from '../../../apps/home-assistant/home-assistant';
import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { zigbee2mqtt } from '../../../apps/zigbee2mqtt/zigbee2mqtt';
import { zwaveJsUi } from '../../../apps/zwave-js-ui/zwave-js-ui';
import { createSchemaCheck } from '../../../packages/synth/src/schema/schema-check';
import { buildApp } from '../../packages/constructs/build-app';
import type { BuiltObject } from '../../packages/constructs/objects-of';
import { clusterWith, controlPlane } from '../../packages/constructs/test-clusters';

/** A node with both radios, labelled as the plan says. */
export const pi = defineCluster({
  ...clusterWith().spec,
  name: 'pi',
  nodes: {
    'pi-1': {
      ...controlPlane,
      labels: { hardware: 'raspberry-pi-5', 'topology.kubernetes.io/zone': 'edge', 'workload-type': 'iot' },
      devices: { zigbee: serial('usb-zigbee'), zwave: serial('usb-zwave') },
    },
  },
});

/** A laptop: no radio, and no node for such work. */
export const mac = clusterWith({
  name: 'mac',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  nodes: { 'mac-control-plane': { ...controlPlane, labels: { 'workload-type': 'development' } } },
});

/** The four apps as a person would place them. */
export function house(radios: 'sticks' | 'none'): readonly App[] {
  const mqtt = mosquitto();
  const zwave = zwaveJsUi({ radio: radios === 'none' ? { kind: 'none' } : pi.device('zwave'), host: 'zwave.example.com' });
  return [
    mqtt,
    zwave,
    zigbee2mqtt({ mqtt, radio: radios === 'none' ? { kind: 'none' } : pi.device('zigbee'), adapter: 'ember', host: 'zigbee.example.com' }),
    homeAssistant({
      mqtt,
      zwave,
      host: 'home.example.com',
      backup: { schedule: { kind: 'daily', at: '03:15' }, keep: 7, size: '10Gi' },
      metrics: { token: { name: 'home-assistant', key: 'metrics-token' } },
    }),
  ];
}

export const objectsIn = (apps: readonly App[], cluster: Cluster): readonly BuiltObject[] =>
  apps.flatMap((app) => buildApp(app, cluster).objects);

/** What that version of Kubernetes would refuse. */
export function schemaIssues(objects: readonly BuiltObject[], kubernetes: string): readonly string[] {
  const check = createSchemaCheck(schemas, kubernetes);
  const found: string[] = [];
  for (const object of objects) {
    check({ manifest: object, at: `${object.kind}/${object.metadata.name}` }, ({ at, message }) => found.push(`${at}: ${message}`));
  }
  return found;
}

/** Every pod that the objects make: `StatefulSet/name` -> its specification. */
export function podsIn(objects: readonly BuiltObject[]): ReadonlyMap<string, PodSpec> {
  const pods = objects.flatMap(({ kind, metadata, spec }) => {
    const workload = spec as {
      readonly template?: { readonly spec: PodSpec };
      readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: PodSpec } } };
    };
    const pod = workload?.template?.spec ?? workload?.jobTemplate?.spec.template.spec;
    return pod ? [[`${kind}/${metadata.name}`, pod] as const] : [];
  });
  return new Map(pods);
}

export interface PodSpec {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly serviceAccountName: string;
  readonly automountServiceAccountToken: boolean;
  readonly priorityClassName?: string;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes: readonly { readonly name: string; readonly hostPath?: { readonly path: string } }[];
}

export interface Container {
  readonly name: string;
  readonly resources: { readonly requests: Readonly<Record<string, string>>; readonly limits: Readonly<Record<string, string>> };
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: unknown }[];
}
