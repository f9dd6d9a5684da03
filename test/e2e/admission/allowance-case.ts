import type { Manifest } from '@kube-world/model';

/** Objects of one namespace, made one after another, and what becomes of them. */
export interface AllowanceCase {
  readonly title: string;
  /** Bounds and quotas first, in a namespace that the test chooses. */
  readonly objects: readonly Manifest[];
  /** What our checks say, and what the API server says: parts of their words. @default - all are taken */
  readonly refused?: { readonly by: string; readonly server: string };
}

type Fields = Readonly<Record<string, unknown>>;
type Amounts = Readonly<Record<string, string>>;

const image = 'example.com/app:1';

export function object(apiVersion: string, kind: string, name: string, rest: Fields = {}): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'apps' }, ...rest };
}

export const limitRange = (...limits: readonly Fields[]): Manifest => object('v1', 'LimitRange', 'bounds', { spec: { limits } });

export const quota = (hard: Amounts, more: Fields = {}): Manifest => object('v1', 'ResourceQuota', 'share', { spec: { hard, ...more } });

/** A container that asks for this and may use that. */
export function container(requests: Amounts = {}, limits: Amounts = {}, name = 'app'): Fields {
  return { name, image, resources: { requests, limits } };
}

export function pod(name: string, containers: readonly Fields[], more: Fields = {}): Manifest {
  return object('v1', 'Pod', name, { spec: { containers, ...more } });
}

export function deployment(replicas: number, template: Fields): Manifest {
  const labels = { app: 'app' };
  return object('apps/v1', 'Deployment', 'app', {
    spec: {
      replicas,
      strategy: { type: 'Recreate' },
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [template] } },
    },
  });
}

export function claim(name: string, storage: string, storageClassName = 'slow'): Manifest {
  return object('v1', 'PersistentVolumeClaim', name, {
    spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage } } },
  });
}

export function service(name: string, type: string, ports: number, more: Fields = {}): Manifest {
  const list = Array.from({ length: ports }, (_, index) => ({ name: `port-${index}`, port: 8000 + index }));
  return object('v1', 'Service', name, { spec: { type, ports: list, selector: { app: 'app' }, ...more } });
}
