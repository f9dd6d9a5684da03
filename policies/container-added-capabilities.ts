import { definePolicy } from '@kube-world/policy';

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

export default definePolicy({
  id: 'container-added-capabilities',
  title: 'A container adds no capability that a runtime would not give it anyway',
  why: 'most capabilities beyond the usual ones lead out of a container',
  severity: 'error',
  // the restricted level has a stricter one
  match: { every: 'container', podSecurity: ['baseline'] },
  variables: {
    usual: `[${usual.map((name) => `'${name}'`).join(', ')}]`,
  },
  expression: 'container.?securityContext.?capabilities.?add.orValue([]).all(capability, capability in variables.usual)',
  field: 'securityContext.capabilities.add',
  message: "adds a capability that this namespace's level forbids",
  remedy: "leave it out, or declare the namespace's podSecurity 'privileged'",
  cases: {
    passes: [
      { it: 'says nothing', container: {} },
      { it: 'adds none', container: { securityContext: { capabilities: { add: [] } } } },
      { it: 'adds usual ones', container: { securityContext: { capabilities: { add: usual } } } },
      { it: 'drops an unusual one', container: { securityContext: { capabilities: { drop: ['NET_RAW'] } } } },
    ],
    fails: [
      { it: 'adds NET_RAW', container: { securityContext: { capabilities: { add: ['NET_RAW'] } } } },
      { it: 'adds one of each', container: { securityContext: { capabilities: { add: ['KILL', 'SYS_ADMIN'] } } } },
      { it: 'writes one as the kernel does', container: { securityContext: { capabilities: { add: ['CAP_CHOWN'] } } } },
    ],
  },
});
