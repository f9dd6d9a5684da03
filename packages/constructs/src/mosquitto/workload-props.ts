import { images, type Port } from '@kube-world/model';

import type { WorkloadProps } from '../workload/props';
import type { Volumes } from '../workload/volumes';
import { waive } from '../workload/waivers';
import { renderAcl } from './acl';
import { configFolder, dataFolder, defaultListeners, type Listeners, renderMosquitto, secretFolder, tlsFolder } from './configuration';
import type { MosquittoProps } from './props';

/** The image makes 1883 for the broker, and runs it as any; one that is nobody's on the node. */
const user = 11_883;

/** @throws ModelError at `at` when a listener, a rule or a name cannot be written */
export function mosquittoWorkload(props: MosquittoProps, at: string): WorkloadProps {
  const listeners = props.listeners ?? defaultListeners;
  const [first = ''] = Object.keys(listeners);
  const check = { kind: 'tcp', port: first } as const;
  return {
    image: props.image ?? images.mosquitto,
    resources: props.resources,
    runAs: { kind: 'user', user, group: user },
    ports: listenerPorts(listeners),
    probes: { ready: check, alive: check, startSeconds: 30 },
    volumes: volumes(props, listeners, at),
    ...(props.placement ? { placement: props.placement } : {}),
    ...(props.priorityClassName === undefined ? {} : { priorityClassName: props.priorityClassName }),
    ...(props.reach ? { reach: props.reach } : {}),
    waivers: waive('a broker that asks for a login answers a connection and no more', { 'kube-score': ['pod-probes-identical'] }),
  };
}

/** Ports by listener, as an app serves them. */
export function listenerPorts(listeners: Listeners): Readonly<Record<string, Port>> {
  return Object.fromEntries(Object.entries(listeners).map(([name, { port }]) => [name, { port }]));
}

function volumes({ authentication, acl, persistence, limits = {} }: MosquittoProps, listeners: Listeners, at: string): Volumes {
  const passwords = authentication.kind === 'passwords';
  const text = renderMosquitto({ listeners, passwords, acl: acl !== undefined, persistence: persistence !== undefined, limits }, at);
  const files = { 'mosquitto.conf': text, ...(acl ? { acl: renderAcl(acl, at) } : {}) };
  const tls = Object.entries(listeners).flatMap(([name, listener]) => (listener.tls ? [[name, listener.tls.secret] as const] : []));
  return {
    config: { kind: 'configuration', files, mounts: [{ path: configFolder }] },
    ...(authentication.kind === 'passwords'
      ? {
          passwords: {
            kind: 'secret',
            secret: authentication.file.name,
            files: { [authentication.file.key]: 'passwords' },
            mounts: [{ path: secretFolder }],
          },
        }
      : {}),
    ...Object.fromEntries(
      tls.map(([name, secret]) => [
        `tls-${name}`,
        { kind: 'secret', secret, files: { 'tls.crt': 'tls.crt', 'tls.key': 'tls.key' }, mounts: [{ path: tlsFolder(name) }] },
      ]),
    ),
    ...(persistence ? { data: { kind: 'claim', claim: persistence, mounts: [{ path: dataFolder }] } } : {}),
  };
}
