import { definePolicy } from '@kube-world/policy';

const set = (...names: readonly string[]) => ({
  pod: { spec: { securityContext: { sysctls: names.map((name) => ({ name, value: '1' })) } } },
});

const first = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_syncookies',
];
const from27 = [...first, 'net.ipv4.ip_local_reserved_ports'];
const from29 = [...from27, ...['time', 'intvl', 'probes'].map((word) => `net.ipv4.tcp_keepalive_${word}`), 'net.ipv4.tcp_fin_timeout'];
const from32 = [...from29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'];
const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

export default definePolicy({
  id: 'pod-sysctls',
  title: 'A pod sets no kernel parameter but the ones that stay within it',
  why: 'the other parameters change the node for all',
  severity: 'error',
  match: { every: 'pod', podSecurity: ['baseline', 'restricted'] },
  variables: { safe: { '1.0': listed(first), '1.27': listed(from27), '1.29': listed(from29), '1.32': listed(from32) } },
  expression: "variables.pod.spec.?securityContext.?sysctls.orValue([]).all(sysctl, sysctl.?name.orValue('') in variables.safe)",
  field: 'spec.securityContext.sysctls',
  message: "sets a kernel parameter that this namespace's level forbids",
  remedy: "set it on the node, or declare the namespace's podSecurity 'privileged'",
  cases: {
    passes: [
      { it: 'sets none', pod: { spec: {} } },
      { it: 'sets an empty list', ...set() },
      { it: 'sets those that always were safe', ...set(...first) },
      { it: 'keeps connections alive', ...set('net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout'), from: '1.29' },
      { it: 'sets buffers', ...set('net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'), from: '1.32' },
    ],
    fails: [
      { it: 'sets one of the node', ...set('kernel.msgmax') },
      { it: 'sets one of each', ...set('net.ipv4.tcp_syncookies', 'net.core.somaxconn') },
      { it: 'keeps connections alive too early', ...set('net.ipv4.tcp_keepalive_time'), before: '1.29' },
      { it: 'sets buffers too early', ...set('net.ipv4.tcp_rmem'), before: '1.32' },
    ],
  },
});
