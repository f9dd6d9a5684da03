import {
  type Authentication,
  defaultListeners,
  homeAssistantNamespace,
  listenerPorts,
  madeByHand,
  Mosquitto,
  type MosquittoProps,
  mqttEndpoint,
} from '@kube-world/constructs';
import { type Caller, defineApp, ModelError } from '@kube-world/model';

export interface MosquittoSettings extends Partial<Omit<MosquittoProps, 'persistence' | 'reach'>> {
  /** Size of the claim for retained messages and sessions. @default '1Gi' */
  readonly size?: string;
  /** A network whose devices reach the broker, through a load balancer: `192.168.1.0/24`. @default - the cluster alone */
  readonly lan?: string;
  /** Who else is let through, beside the apps that hold it. @default - nobody */
  readonly callers?: readonly Caller[];
}

const name = 'mosquitto';
const passwords: Authentication = { kind: 'passwords', file: { name: 'mosquitto', key: 'passwords' } };
const resources = { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '200m', memory: '128Mi' } };

/** An MQTT broker for the house; its passwords are in the Secret `mosquitto`. To hold it is to be let through to it. */
export const mosquitto = defineApp(name, (settings: MosquittoSettings | void) => {
  const { size = '1Gi', lan, callers = [], ...props } = settings ?? {};
  const listeners = props.listeners ?? defaultListeners;
  const authentication = props.authentication ?? passwords;
  const endpoint = mqttEndpoint(name, homeAssistantNamespace.name, listeners, authentication.kind === 'passwords');
  if (!endpoint) throw new ModelError('no listener speaks MQTT itself; add one as in { mqtt: { port: 1883 } }', { at: name });
  const ports = listenerPorts(listeners);
  const fromLan: readonly Caller[] = lan === undefined ? [] : [{ kind: 'network', cidr: lan, ports: Object.values(ports) }];
  return {
    namespace: homeAssistantNamespace,
    layer: 'apps',
    needs: { storage: { config: 'ReadWriteOnce' }, loadBalancer: lan !== undefined },
    traffic: { serves: ports, ingress: [...fromLan, ...callers] },
    secrets: authentication.kind === 'passwords' ? madeByHand(authentication.file) : [],
    endpoint,
    build(scope, context) {
      const reach = lan === undefined ? 'cluster' : 'load-balancer';
      const persistence = context.storage('config', size);
      // whoever holds it is of this class too, and is mute without it
      new Mosquitto(scope, name, { resources, priorityClassName: 'iot-realtime', ...props, authentication, persistence, reach });
    },
  };
});
