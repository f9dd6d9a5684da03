import { definePolicy } from '@kube-world/policy';

const ofType = (type: string) => ({ securityContext: { seLinuxOptions: { type } } });

export default definePolicy({
  id: 'security-context-selinux',
  title: 'SELinux treats a pod as a container, of its own user and role',
  why: 'another type, user or role is how a process leaves what SELinux keeps containers in',
  severity: 'error',
  match: { every: 'securityContext', podSecurity: ['baseline', 'restricted'] },
  variables: {
    types: {
      '1.0': "['', 'container_t', 'container_init_t', 'container_kvm_t']",
      '1.31': "['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']",
    },
  },
  expression: `securityContext.?seLinuxOptions.?type.orValue('') in variables.types &&
    securityContext.?seLinuxOptions.?user.orValue('') == '' && securityContext.?seLinuxOptions.?role.orValue('') == ''`,
  field: 'seLinuxOptions',
  message: "sets a type, user or role of SELinux that this namespace's level forbids",
  remedy: "leave user and role out and take a type of containers, or declare the namespace's podSecurity 'privileged'",
  cases: {
    passes: [
      { it: 'says nothing', securityContext: {} },
      { it: 'says a level', securityContext: { seLinuxOptions: { level: 's0:c123,c456' } } },
      { it: 'is a container', ...ofType('container_t') },
      { it: 'starts systemd', ...ofType('container_init_t') },
      { it: 'is a virtual machine', ...ofType('container_kvm_t') },
      { it: 'runs containers', ...ofType('container_engine_t'), from: '1.31' },
    ],
    fails: [
      { it: 'is confined by nothing', ...ofType('spc_t') },
      { it: 'runs containers before that was thought of', ...ofType('container_engine_t'), before: '1.31' },
      { it: 'is another user', securityContext: { seLinuxOptions: { user: 'system_u' } } },
      { it: 'has another role', securityContext: { seLinuxOptions: { role: 'system_r' } } },
    ],
  },
});
