import {
  HomeAssistant,
  type HomeAssistantBackup,
  homeAssistantMetrics,
  type HomeAssistantMetrics,
  homeAssistantNamespace,
  homeAssistantPort,
  type HomeAssistantProps,
  iotPlacement,
  madeByHand,
  monitoringNamespace,
  type MqttBroker,
  nodeAccessWaivers,
  prometheusIn,
  routeNeeds,
  type RouteOptions,
  type ScrapedApp,
  type ZwaveServer,
} from '@kube-world/constructs';
import { type Caller, defineApp, type Outside, type PodSet, waive } from '@kube-world/model';

type Passed = Partial<Omit<HomeAssistantProps, 'config' | 'route' | 'backup' | 'metrics'>>;

export interface HomeAssistantSettings extends Passed {
  /** Where it is reached, by HTTPS: `home.example.com`. @default - from inside the cluster alone */
  readonly host?: string;
  /** @default - the cluster's issuer and middlewares */
  readonly route?: RouteOptions;
  /** Brokers and servers that it talks to; the integrations themselves are set up in its user interface. @default - none */
  readonly mqtt?: MqttBroker;
  readonly zwave?: ZwaveServer;
  /** The network of the house, whose devices it talks to: `192.168.1.0/24`. @default - none but the internet */
  readonly lan?: string;
  /** Size of the claim for its configuration and history. @default '5Gi' */
  readonly size?: string;
  /** @default - none */
  readonly backup?: Omit<HomeAssistantBackup, 'claim' | 'resources'> &
    Partial<Pick<HomeAssistantBackup, 'resources'>> & { readonly size: string };
  /** `from`: who may read them, Prometheus unless said otherwise; it is let in, and not waited for. @default - none are served */
  readonly metrics?: HomeAssistantMetrics & { readonly from?: PodSet };
}

const name = 'home-assistant';
const port = { port: homeAssistantPort };
const resources = { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '2', memory: '1536Mi' } };
const backupResources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } };

/**
 * Home Assistant on the node of its devices, else on the nodes for Internet-of-Things work. In the node's own network
 * (`hostNetwork`) its traffic comes from the node's address: let the broker's `callers` hold `nodes` then.
 */
export const homeAssistant = defineApp<HomeAssistantSettings, Pick<ScrapedApp, 'metrics'>>(name, (settings) => {
  const { host, route, mqtt, zwave, lan, size = '5Gi', backup, metrics, ...props } = settings;
  const held = [mqtt, zwave].filter((app) => app !== undefined);
  return {
    namespace: homeAssistantNamespace,
    layer: 'apps',
    needs: {
      devices: props.devices ?? [],
      storage: { config: 'ReadWriteOnce', ...(backup ? { backup: 'ReadWriteOnce' } : {}) },
      ...routeNeeds(host, route),
    },
    traffic: {
      serves: { http: port },
      talksTo: held.map((app) => ({ app, port: app.endpoint.listener })),
      egress: egress(lan),
      ingress: callers(settings),
    },
    metrics: metrics ? homeAssistantMetrics(name, metrics) : undefined,
    secrets: madeByHand(props.secrets, metrics?.token, ...Object.values(props.environment ?? {})),
    waivers: [
      waive('container-read-only-root', { reason: 'it installs what its integrations need beside its own files' }),
      ...nodeAccessWaivers(props),
    ],
    build(scope, context) {
      new HomeAssistant(scope, name, {
        resources,
        trustedProxies: [context.cluster.spec.network.pods],
        placement: iotPlacement(context.cluster.spec, props.devices),
        ...props,
        config: context.storage('config', size),
        ...(backup ? { backup: { resources: backupResources, ...backup, claim: context.storage('backup', backup.size) } } : {}),
        metrics: metrics !== undefined,
        ...(host === undefined ? {} : { route: { ...route, cluster: context.cluster, host } }),
      });
    },
  };
});

/** Clouds of devices and weather services; the house itself on any port. */
function egress(lan: string | undefined): readonly Outside[] {
  const internet: Outside = { kind: 'internet', ports: [{ port: 80 }, { port: 443 }] };
  return lan === undefined ? [internet] : [internet, { kind: 'network', cidr: lan }];
}

function callers({ host, metrics }: HomeAssistantSettings): readonly Caller[] {
  return [
    ...(host === undefined ? [] : [{ kind: 'ingress' as const, ports: [port] }]),
    ...(metrics ? [{ kind: 'namespace' as const, pods: metrics.from ?? prometheusIn(monitoringNamespace.name), ports: [port] }] : []),
  ];
}
