/** Fields that are merged into a container or a pod; most of them matter to a control of the Pod Security Standards. */
export type Twist = Readonly<Record<string, unknown>>;

const context = (securityContext: Twist): Twist => ({ securityContext });
const capabilities = (add: readonly string[] | undefined, drop: readonly string[] | undefined): Twist =>
  context({ capabilities: { ...(add ? { add } : {}), ...(drop ? { drop } : {}) } });

/** What a runtime gives a container anyway, but for NET_RAW. */
const usual = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/** What a pod and each of its containers may say of who they are. */
const contexts: readonly Twist[] = [
  {},
  { runAsNonRoot: true },
  { runAsNonRoot: false },
  { runAsUser: 0 },
  { runAsUser: 1000 },
  { seccompProfile: { type: 'RuntimeDefault' } },
  { seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/app.json' } },
  { seccompProfile: { type: 'Unconfined' } },
  { appArmorProfile: { type: 'RuntimeDefault' } },
  { appArmorProfile: { type: 'Localhost', localhostProfile: 'app' } },
  { appArmorProfile: { type: 'Unconfined' } },
  { seLinuxOptions: {} },
  { seLinuxOptions: { level: 's0:c1,c2' } },
  { seLinuxOptions: { type: '' } },
  { seLinuxOptions: { type: 'container_t' } },
  { seLinuxOptions: { type: 'container_init_t' } },
  { seLinuxOptions: { type: 'container_kvm_t' } },
  { seLinuxOptions: { type: 'container_engine_t' } },
  { seLinuxOptions: { type: 'spc_t' } },
  { seLinuxOptions: { user: 'system_u' } },
  { seLinuxOptions: { role: 'system_r', type: 'container_t' } },
  { windowsOptions: {} },
  { windowsOptions: { hostProcess: false } },
];

/** Of any container. */
export const containerTwists: readonly Twist[] = [
  ...contexts.map(context),
  context({ privileged: true }),
  context({ privileged: false }),
  context({ allowPrivilegeEscalation: true }),
  context({ allowPrivilegeEscalation: false }),
  context({ procMount: 'Default' }),
  context({ procMount: 'Unmasked' }),
  context({ readOnlyRootFilesystem: true }),
  capabilities([], []),
  capabilities(undefined, undefined),
  capabilities(undefined, ['ALL']),
  capabilities(undefined, ['all']),
  capabilities(undefined, ['NET_RAW', 'ALL']),
  capabilities(undefined, ['NET_RAW']),
  capabilities(['NET_BIND_SERVICE'], ['ALL']),
  capabilities(['NET_BIND_SERVICE', 'CHOWN'], ['ALL']),
  capabilities(['NET_BIND_SERVICE'], undefined),
  capabilities(['SYS_CHROOT', 'SETPCAP'], undefined),
  capabilities(['NET_RAW'], undefined),
  capabilities(['KILL', 'SYS_TIME'], undefined),
  capabilities(['chown'], undefined),
  capabilities(usual, undefined),
  capabilities(usual.toReversed(), ['NET_RAW']),
];

const http = (host?: string): Twist => ({ httpGet: { port: 80, path: '/', ...(host === undefined ? {} : { host }) } });
const tcp = (host?: string): Twist => ({ tcpSocket: { port: 80, ...(host === undefined ? {} : { host }) } });

/** Of a container that stays; the numbers of its ports are given later. */
export const servingTwists: readonly Twist[] = [
  { ports: [{}] },
  { ports: [{}, { hostPort: true }] },
  { ports: [{ hostPort: true, protocol: 'UDP' }] },
  { livenessProbe: http() },
  { livenessProbe: http('') },
  { livenessProbe: http('192.0.2.1') },
  { readinessProbe: http('example.com') },
  { readinessProbe: tcp() },
  { readinessProbe: tcp('192.0.2.1') },
  { startupProbe: { exec: { command: ['true'] } } },
  { startupProbe: tcp('localhost') },
  { startupProbe: http('127.0.0.1') },
  { livenessProbe: tcp('192.0.2.1'), readinessProbe: http() },
  { readinessProbe: { grpc: { port: 80 } } },
  { lifecycle: { postStart: { exec: { command: ['true'] } } } },
  { lifecycle: { postStart: http('192.0.2.1') } },
  { lifecycle: { postStart: tcp('192.0.2.1'), preStop: http() } },
  { lifecycle: { preStop: http('192.0.2.1') } },
  { lifecycle: { preStop: tcp('192.0.2.1') } },
  { lifecycle: { preStop: { sleep: { seconds: 1 } } } },
];

/** Of a pod's `spec`. */
export const podTwists: readonly Twist[] = [
  ...contexts.map(context),
  { hostNetwork: true },
  { hostNetwork: false, hostPID: false, hostIPC: false },
  { hostPID: true },
  { hostIPC: true },
  { hostUsers: false },
  { hostUsers: false },
  { hostUsers: true },
  { os: { name: 'linux' } },
  { os: { name: 'windows' } },
  { os: { name: 'windows' } },
  { hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'app' } } },
  context({ fsGroup: 1000, supplementalGroups: [0] }),
  ...[
    [],
    ['kernel.shm_rmid_forced'],
    ['net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start'],
    ['net.ipv4.ip_local_reserved_ports'],
    ['net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout'],
    ['net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes'],
    ['net.ipv4.tcp_rmem'],
    ['net.ipv4.tcp_wmem', 'net.ipv4.tcp_syncookies'],
    ['kernel.msgmax'],
    ['net.core.somaxconn', 'net.ipv4.tcp_syncookies'],
  ].map((names) => context({ sysctls: names.map((name) => ({ name, value: '1' })) })),
];

/** Of a volume, beside its name. */
export const volumes: readonly Twist[] = [
  {},
  { emptyDir: {} },
  { emptyDir: { medium: 'Memory' } },
  { configMap: { name: 'settings' } },
  { secret: { secretName: 'login' } },
  { projected: { sources: [] } },
  { downwardAPI: { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }] } },
  { persistentVolumeClaim: { claimName: 'data' } },
  { csi: { driver: 'csi.example.com' } },
  { ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } },
  { image: { reference: 'example.com/data:1.0.0' } },
  { hostPath: { path: '/' } },
  { hostPath: { path: '/dev/ttyUSB0', type: 'CharDevice' } },
  { nfs: { server: '192.0.2.1', path: '/' } },
  { iscsi: { targetPortal: '192.0.2.1:3260', iqn: 'iqn.2001-04.com.example:storage', lun: 0 } },
  { fc: { targetWWNs: ['500a0982991b8dc5'], lun: 2 } },
  { rbd: { monitors: ['192.0.2.1:6789'], image: 'app' } },
  { cephfs: { monitors: ['192.0.2.1:6789'] } },
  { glusterfs: { endpoints: 'gluster', path: 'app' } },
  { flexVolume: { driver: 'example.com/lvm' } },
  { awsElasticBlockStore: { volumeID: 'vol-0' } },
  { gcePersistentDisk: { pdName: 'disk' } },
  { azureFile: { secretName: 'login', shareName: 'app' } },
  { gitRepo: { repository: 'https://git.example.com/app' } },
];

/** Profiles that an annotation may name. */
export const annotatedProfiles = ['runtime/default', 'localhost/app', 'unconfined', ''] as const;
