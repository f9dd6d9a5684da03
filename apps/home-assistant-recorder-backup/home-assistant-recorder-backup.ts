import { iotPlacement, loginKeys, RecorderBackup, type RecorderBackupProps } from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface RecorderBackupSettings extends Omit<RecorderBackupProps, 'of' | 'port' | 'resources' | 'scratch'> {
  /** Whose recorder it is; its own backup makes the archives that are read, in a claim that this waits for. */
  readonly homeAssistant: App;
  /** Where the server answers: the networks that its address is taken from, and the port. */
  readonly server: { readonly cidrs: readonly string[]; readonly port: number };
  /** @default - 1 CPU and 256 MiB at most */
  readonly resources?: RecorderBackupProps['resources'];
  /** @default '10Gi' */
  readonly scratch?: string;
}

const name = 'home-assistant-recorder-backup';
const resources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } };

/** Every night, a copy of Home Assistant's recorder in a PostgreSQL server outside the cluster; its pods reach that server and nothing else. */
export const homeAssistantRecorderBackup = defineApp<RecorderBackupSettings>(name, ({ homeAssistant, server, ...props }) => ({
  namespace: homeAssistant.namespace,
  layer: 'apps',
  traffic: { egress: server.cidrs.map((cidr) => ({ kind: 'network', cidr, ports: [{ port: server.port }] })) },
  secrets: [{ name: props.login, keys: loginKeys }],
  build(scope, { cluster }) {
    const defaults = { resources, scratch: '10Gi', placement: iotPlacement(cluster.spec) };
    new RecorderBackup(scope, name, { ...defaults, ...props, of: homeAssistant.name, port: server.port });
  },
}));
