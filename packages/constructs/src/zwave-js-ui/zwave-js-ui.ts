import { Construct } from 'constructs';

import { WebRoute } from '../web-route/web-route';
import { Workload } from '../workload/workload';
import type { ZwaveJsUiProps } from './props';
import { zwaveJsUiWorkload } from './workload-props';

/** A Z-Wave network with its user interface, served to Home Assistant: one pod, on the node of its radio. */
export class ZwaveJsUi extends Construct {
  public constructor(scope: Construct, id: string, props: ZwaveJsUiProps) {
    super(scope, id);
    new Workload(this, 'Workload', { ...zwaveJsUiWorkload(props), name: id });
    if (props.route) new WebRoute(this, 'Route', { ...props.route, name: id, service: { name: id, port: 'http' } });
  }
}
