import { PriorityClass } from '@kube-world/crds/scheduling.k8s.io/v1';
import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { priorities, type Priority } from './priorities';

export interface PriorityClassesProps {
  /** Name -> priority. @default - `iot-realtime`, `standard` and `batch-low` */
  readonly classes?: Readonly<Record<string, Priority>>;
}

/** One PriorityClass an entry. */
export class PriorityClasses extends Construct {
  /** @throws ModelError when two classes are the default, of which Kubernetes would take the lower */
  public constructor(scope: Construct, id: string, { classes = priorities }: PriorityClassesProps = {}) {
    super(scope, id);
    const defaults = Object.entries(classes).flatMap(([name, { isDefault = false }]) => (isDefault ? [name] : []));
    if (defaults.length > 1) {
      throw new ModelError(`one priority class is the default, got ${defaults.join(' and ')}; leave isDefault out of all but one`, {
        at: this.node.path,
      });
    }
    for (const [name, priority] of Object.entries(classes)) new PriorityClass(this, name, priorityClassProps(name, priority));
  }
}

function priorityClassProps(name: string, { value, isDefault = false, preempts = true, description }: Priority) {
  return {
    metadata: { name },
    value,
    globalDefault: isDefault ? true : undefined,
    preemptionPolicy: preempts ? undefined : ('Never' as const),
    description,
  };
}
