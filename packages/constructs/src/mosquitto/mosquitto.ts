import { Construct } from 'constructs';

import { Workload } from '../workload/workload';
import type { MosquittoProps } from './props';
import { mosquittoWorkload } from './workload-props';

/** An MQTT broker: one pod, its listeners behind one service of the construct's name. */
export class Mosquitto extends Construct {
  /** @throws ModelError when a listener, a rule or a name cannot be written */
  public constructor(scope: Construct, id: string, props: MosquittoProps) {
    super(scope, id);
    new Workload(this, 'Workload', { ...mosquittoWorkload(props, this.node.path), name: id });
  }
}
