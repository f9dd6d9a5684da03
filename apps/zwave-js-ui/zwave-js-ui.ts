import {
  devicesOf,
  nodeAccessWaivers,
  homeAssistantNamespace,
  iotPlacement,
  madeByHand,
  radioTraffic,
  routeNeeds,
  type RouteOptions,
  type SecretKey,
  type ZwaveEndpoint,
  ZwaveJsUi,
  type ZwaveJsUiProps,
  zwavePorts,
} from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

type Passed = Pick<ZwaveJsUiProps, 'radio'> & Partial<Omit<ZwaveJsUiProps, 'store' | 'route' | 'trustedProxies'>>;

export interface ZwaveJsUiSettings extends Passed {
  /**
   * Where the user interface is reached: `zwave.example.com`. It asks for a login only once that is switched on in it; let
   * a middleware of `route` ask before. @default - from inside the cluster alone
   */
  readonly host?: string;
  /** @default - the cluster's issuer and middlewares */
  readonly route?: RouteOptions;
  /** Size of the claim for its settings and the network's nodes. @default '1Gi' */
  readonly size?: string;
}

const name = 'zwave-js-ui';
const sessionSecret: SecretKey = { name, key: 'session-secret' };
const resources = { requests: { cpu: '50m', memory: '192Mi' }, limits: { cpu: '500m', memory: '512Mi' } };
const endpoint: ZwaveEndpoint = {
  host: `${name}.${homeAssistantNamespace.name}.svc`,
  port: zwavePorts.websocket.port,
  listener: 'websocket',
};

/** A Z-Wave network for Home Assistant, which finds it at `endpoint`; its session secret is in the Secret `zwave-js-ui`. */
export const zwaveJsUi = defineApp(name, ({ host, route, size = '1Gi', ...props }: ZwaveJsUiSettings) => ({
  namespace: homeAssistantNamespace,
  layer: 'apps',
  needs: { devices: devicesOf(props.radio), storage: { config: 'ReadWriteOnce' }, ...routeNeeds(host, route) },
  endpoint,
  traffic: {
    serves: zwavePorts,
    // the database of devices, and firmware
    egress: [...radioTraffic(props.radio), { kind: 'internet', ports: [{ port: 443 }] }],
    ingress: host === undefined ? [] : [{ kind: 'ingress', ports: [zwavePorts.http] }],
  },
  secrets: madeByHand(
    props.sessionSecret ?? sessionSecret,
    ...Object.values(props.networkKeys ?? {}),
    props.login?.user,
    props.login?.password,
  ),
  waivers: nodeAccessWaivers({ devices: devicesOf(props.radio), deviceAccess: props.deviceAccess }),
  build(scope, context) {
    new ZwaveJsUi(scope, name, {
      resources,
      sessionSecret,
      placement: iotPlacement(context.cluster.spec, devicesOf(props.radio)),
      ...props,
      store: context.storage('config', size),
      ...(host === undefined
        ? {}
        : { route: { ...route, cluster: context.cluster, host }, trustedProxies: [context.cluster.spec.network.pods] }),
    });
  },
}));
