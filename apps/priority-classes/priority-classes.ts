import { kubeSystem, PriorityClasses } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

/** `iot-realtime`, `standard` (the default) and `batch-low`. */
export const priorityClasses = defineApp<void>('priority-classes', () => ({
  namespace: kubeSystem,
  layer: 'infrastructure',
  build(scope) {
    new PriorityClasses(scope, 'priority-classes');
  },
}));
