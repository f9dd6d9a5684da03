import type { App, Caller, Outside } from '../app';
import { ModelError } from '../errors';
import type { Endpoint, Flow, PodEndpoint } from './flow';

/** An app's own pods: those that its traffic is about. */
export function podsOf(app: App): PodEndpoint {
  const labels = app.traffic?.pods ?? { 'app.kubernetes.io/name': app.name };
  return { kind: 'pods', pods: { namespace: app.namespace.name, labels }, policy: app.name };
}

/**
 * All traffic that apps declare, as flows.
 * @param refuse told of each app that talks to one that is not given, or at a port that it does not serve. @default - throws it
 */
export function declaredFlows(apps: readonly App[], refuse: (error: ModelError) => void = raise): readonly Flow[] {
  const given = new Map(apps.map((app) => [app.name, app]));
  return apps.flatMap((app) => [...talks(app, given, refuse), ...outsideOf(app)]);
}

function raise(error: ModelError): never {
  throw error;
}

function talks(app: App, given: ReadonlyMap<string, App>, refuse: (error: ModelError) => void): readonly Flow[] {
  return (app.traffic?.talksTo ?? []).flatMap(({ app: named, port: name }) => {
    const target = given.get(named.name);
    if (!target) {
      const message = `talks to '${named.name}', which is not among the apps given; place '${named.name}' too, or leave it out of '${app.name}'`;
      refuse(new ModelError(message, { at: app.name }));
      return [];
    }
    const port = target.traffic?.serves?.[name];
    if (!port) {
      const served = Object.keys(target.traffic?.serves ?? {}).join(', ');
      const message = `talks to '${target.name}' at port '${name}', which it does not serve; it serves: ${served || 'nothing'}`;
      refuse(new ModelError(message, { at: app.name }));
      return [];
    }
    return [{ app: app.name, from: podsOf(app), to: podsOf(target), ports: [port] }];
  });
}

function outsideOf(app: App): readonly Flow[] {
  const own = podsOf(app);
  const { egress = [], ingress = [], amongItself = false } = app.traffic ?? {};
  return [
    ...egress.map((outside) => flowOf({ app: app.name, from: own, to: endpointOf(outside) }, outside)),
    ...ingress.map((caller) => flowOf({ app: app.name, from: endpointOf(caller), to: own }, caller)),
    ...(amongItself ? [{ app: app.name, from: own, to: own }] : []),
    ...awsOf(app, own),
  ];
}

/** What acts in AWS gets its credentials from the agent on its node, and calls AWS by HTTPS. */
function awsOf({ name, traffic, needs }: App, from: PodEndpoint): readonly Flow[] {
  if (!traffic || !needs?.awsPermissions?.length) return [];
  return [
    { app: name, from, to: { kind: 'aws-identity' }, ports: [{ port: 80 }] },
    { app: name, from, to: { kind: 'aws-api' }, ports: [{ port: 443 }] },
  ];
}

function flowOf(flow: Flow, said: Outside | Caller): Flow {
  return 'ports' in said && said.ports !== undefined ? { ...flow, ports: said.ports } : flow;
}

function endpointOf(side: Outside | Caller): Endpoint {
  switch (side.kind) {
    case 'namespace':
      return { kind: 'pods', pods: side.pods };
    case 'network':
      return { kind: 'network', cidr: side.cidr };
    default:
      return { kind: side.kind };
  }
}
