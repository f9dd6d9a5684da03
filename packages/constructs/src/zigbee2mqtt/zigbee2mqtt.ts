import { Construct } from 'constructs';

import { WebRoute } from '../web-route/web-route';
import { Workload } from '../workload/workload';
import type { Zigbee2MqttProps } from './props';
import { zigbee2MqttWorkload } from './workload-props';

/** The bridge between a Zigbee radio and MQTT: one pod, on the node of its radio. */
export class Zigbee2Mqtt extends Construct {
  public constructor(scope: Construct, id: string, props: Zigbee2MqttProps) {
    super(scope, id);
    new Workload(this, 'Workload', { ...zigbee2MqttWorkload(props), name: id });
    if (props.route) new WebRoute(this, 'Route', { ...props.route, name: id, service: { name: id, port: 'http' } });
  }
}
