import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-capabilities-dropped',
  title: 'A container drops all capabilities and adds none but NET_BIND_SERVICE',
  why: 'what a program does not need is what an intruder uses',
  severity: 'error',
  match: { every: 'container', podSecurity: ['restricted'] },
  expression: `variables.pod.spec.?os.?name.orValue('') == 'windows' || (
    container.?securityContext.?capabilities.?drop.orValue([]).exists(capability, capability == 'ALL') &&
    container.?securityContext.?capabilities.?add.orValue([]).all(capability, capability == 'NET_BIND_SERVICE')
  )`,
  field: 'securityContext.capabilities',
  message: "must drop 'ALL' capabilities and may add NET_BIND_SERVICE alone, at this namespace's level",
  remedy: "drop 'ALL' and add nothing else, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'drops all', container: { securityContext: { capabilities: { drop: ['ALL'] } } } },
      { it: 'drops all and one of them', container: { securityContext: { capabilities: { drop: ['NET_RAW', 'ALL'] } } } },
      { it: 'takes low ports', container: { securityContext: { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } } },
      { it: 'runs on Windows', container: {}, spec: { os: { name: 'windows' } } },
    ],
    fails: [
      { it: 'says nothing', container: {} },
      { it: 'drops one', container: { securityContext: { capabilities: { drop: ['NET_RAW'] } } } },
      { it: 'writes it in small letters', container: { securityContext: { capabilities: { drop: ['all'] } } } },
      { it: 'drops all and adds one', container: { securityContext: { capabilities: { drop: ['ALL'], add: ['CHOWN'] } } } },
      { it: 'says nothing on Linux', container: {}, spec: { os: { name: 'linux' } } },
    ],
  },
});
