import { definePolicy } from '@kube-world/policy';

const stated = { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } };

export default definePolicy({
  id: 'container-resources',
  title: 'A container says what processor and memory it needs, and how much memory it may have',
  why: 'without requests a node is filled blindly, and without a limit one leak takes the memory of all',
  severity: 'error',
  // a container that is added to a pod that runs has what the pod has left: it may not say what it needs
  match: { every: 'container', in: ['containers', 'initContainers'] },
  expression: `has(container.resources) && has(container.resources.requests) && has(container.resources.limits) &&
    has(container.resources.requests.cpu) && has(container.resources.requests.memory) && has(container.resources.limits.memory)`,
  field: 'resources',
  message: 'does not state requests of cpu and memory and a limit of memory',
  remedy: 'state all three',
  cases: {
    passes: [
      { it: 'states all', container: { resources: stated } },
      { it: 'states a limit of cpu as well', container: { resources: { ...stated, limits: { cpu: '1', memory: '128Mi' } } } },
    ],
    fails: [
      { it: 'states nothing', container: {} },
      { it: 'states no limit', container: { resources: { requests: stated.requests } } },
      { it: 'states no memory', container: { resources: { requests: { cpu: '50m' }, limits: stated.limits } } },
      { it: 'states limits alone', container: { resources: { limits: stated.limits } } },
    ],
  },
});
