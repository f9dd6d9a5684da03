import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'pod-priority-class',
  title: 'A pod names a priority class, and one that the fleet knows',
  why: 'which pods go first when a node is full is decided before it is',
  severity: 'error',
  match: { every: 'pod' },
  facts: {
    of: (_, { priorityClasses }) => (priorityClasses === undefined ? undefined : { classes: priorityClasses }),
    example: { classes: ['standard', 'batch-low'] },
  },
  // those two are in every cluster
  expression:
    "variables.pod.spec.?priorityClassName.orValue('') in variables.classes + ['system-cluster-critical', 'system-node-critical']",
  field: 'spec.priorityClassName',
  message: 'is of no priority class that the fleet knows',
  remedy: "name one of the fleet's `priorityClasses`",
  cases: {
    passes: [
      { it: 'is of one of the fleet', pod: { spec: { priorityClassName: 'batch-low' } } },
      { it: 'is of one of every cluster', pod: { spec: { priorityClassName: 'system-node-critical' } } },
    ],
    fails: [
      { it: 'names none', pod: { spec: {} } },
      { it: 'names an unknown one', pod: { spec: { priorityClassName: 'urgent' } } },
      { it: 'names an empty one', pod: { spec: { priorityClassName: '' } } },
      { it: 'only looks as if of every cluster', pod: { spec: { priorityClassName: 'system-critical' } } },
    ],
  },
});
