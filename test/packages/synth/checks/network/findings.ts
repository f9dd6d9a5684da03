import type { App, BuiltUnit, Manifest, Traffic } from '@kube-world/model';

import type { CheckContext } from '../../../../../packages/synth/src/checks/context';
import { networkRules } from '../../../../../packages/synth/src/checks/network/registry';
import { contextOf, unit } from '../context-with';

export const inSpace = (name: string): object => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
export const labelled = (app: string): object => ({ matchLabels: { app } });

export function policy(namespace: string, name: string, spec: object): Manifest {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec };
}

export const space = (name: string): Manifest => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

/** Closes all pods of a namespace. */
export const deny = (namespace: string): Manifest => policy(namespace, 'deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });

export const dnsPorts = [{ port: 53 }, { port: 53, protocol: 'UDP' }];
export const dnsPeer = { namespaceSelector: inSpace('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } };
export const dns = (namespace: string, ports: readonly object[] = dnsPorts): Manifest =>
  policy(namespace, 'dns', { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [dnsPeer], ports }] });

/** A namespace as `withNamespaces` makes it. */
export const isolated = (name: string): readonly Manifest[] => [space(name), deny(name), dns(name)];

/** Two pods with the label `app` and the port 80, called `http`. */
export function pods(namespace: string, app: string, spec: object = {}, replicas = 2): Manifest {
  const containers = [{ name: 'main', image: 'main', ports: [{ name: 'http', containerPort: 80 }] }];
  const template = { metadata: { labels: { app } }, spec: { containers, ...spec } };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: app, namespace }, spec: { replicas, template } };
}

/** A unit of an app in a namespace. Its pods are those labelled `app=<name>`. */
export function appUnit(name: string, namespace: string, traffic: Traffic = {}, manifests: readonly Manifest[] = []): BuiltUnit {
  const app: Partial<App> = { name, namespace: { name: namespace, podSecurity: 'baseline' }, traffic: { pods: { app: name }, ...traffic } };
  return unit(name, { manifests, app });
}

/** `web` in `front` talks to `db` in `back` at TCP 80, and both sides say so; with one part changed. */
export interface Shop {
  readonly front?: readonly Manifest[];
  readonly back?: readonly Manifest[];
  readonly out?: object;
  readonly in?: object;
  readonly webPod?: object;
  readonly dbPod?: object;
  readonly web?: Traffic;
  readonly db?: Traffic;
  readonly more?: readonly Manifest[];
}

export function shop(change: Shop = {}): readonly BuiltUnit[] {
  const db = appUnit('db', 'back', { serves: { sql: { port: 80 } }, ...change.db }, [pods('back', 'db', change.dbPod)]);
  const talks: Traffic = { talksTo: [{ app: db.unit.app, port: 'sql' }] };
  const out = { to: [{ namespaceSelector: inSpace('back'), podSelector: labelled('db') }], ports: [{ port: 80 }], ...change.out };
  const into = { from: [{ namespaceSelector: inSpace('front'), podSelector: labelled('web') }], ports: [{ port: 80 }], ...change.in };
  const manifests = [
    ...(change.front ?? isolated('front')),
    ...(change.back ?? isolated('back')),
    policy('front', 'web', { podSelector: labelled('web'), policyTypes: ['Egress'], egress: [out] }),
    policy('back', 'db', { podSelector: labelled('db'), policyTypes: ['Ingress'], ingress: [into] }),
    ...(change.more ?? []),
  ];
  const web = appUnit('web', 'front', { ...talks, ...change.web }, [pods('front', 'web', change.webPod)]);
  return [unit('namespaces', { manifests }), web, db];
}

/** `rule at: message` of all that the rules find. */
export function findingsIn(units: readonly BuiltUnit[], more: Partial<CheckContext> = {}): readonly string[] {
  const context = contextOf(units, more);
  return networkRules.flatMap((rule) => rule(context)).map(({ rule, at, message }) => `${rule} ${at}: ${message}`);
}
