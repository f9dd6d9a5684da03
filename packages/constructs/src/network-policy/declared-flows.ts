import { type App, type Caller, ModelError, type Outside } from '@kube-world/model';

import type { Endpoint, Flow, PodEndpoint } from './flow';

/** An app's own pods: those that its traffic is about. */
export function podsOf(app: App): PodEndpoint {
  const labels = app.traffic?.pods ?? { 'app.kubernetes.io/name': app.name };
  return { kind: 'pods', pods: { namespace: app.namespace.name, labels }, policy: app.name };
}

/**
 * All traffic that apps declare, as flows.
 * @throws ModelError when an app talks to one that is not given, or at a port that it does not serve
 */
export function declaredFlows(apps: readonly App[]): readonly Flow[] {
  const given = new Map(apps.map((app) => [app.name, app]));
  return apps.flatMap((app) => [...talks(app, given), ...outsideOf(app)]);
}

function talks(app: App, given: ReadonlyMap<string, App>): readonly Flow[] {
  return (app.traffic?.talksTo ?? []).map(({ app: named, port: name }) => {
    const target = given.get(named.name);
    if (!target) {
      throw new ModelError(
        `talks to '${named.name}', which is not among the apps given; place '${named.name}' too, or leave it out of '${app.name}'`,
        {
          at: app.name,
        },
      );
    }
    const port = target.traffic?.serves?.[name];
    if (!port) {
      const served = Object.keys(target.traffic?.serves ?? {}).join(', ');
      throw new ModelError(`talks to '${target.name}' at port '${name}', which it does not serve; it serves: ${served || 'nothing'}`, {
        at: app.name,
      });
    }
    return { from: podsOf(app), to: podsOf(target), ports: [port] };
  });
}

function outsideOf(app: App): readonly Flow[] {
  const own = podsOf(app);
  const { egress = [], ingress = [], amongItself = false } = app.traffic ?? {};
  return [
    ...egress.map((outside) => flowBetween(own, endpointOf(outside), outside)),
    ...ingress.map((caller) => flowBetween(endpointOf(caller), own, caller)),
    ...(amongItself ? [{ from: own, to: own }] : []),
  ];
}

function flowBetween(from: Endpoint, to: Endpoint, said: Outside | Caller): Flow {
  return 'ports' in said && said.ports !== undefined ? { from, to, ports: said.ports } : { from, to };
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
