import type { Construct } from 'constructs';

import type * as base from './kube-object';
import type { KubeObjectClass, KubeObjectProps } from './kube-object';

/** The exports of one generated group version. A kind's class is made when it is first read, not when the module loads. */
export function defineKinds(apiVersion: string, namespacedKinds: string, clusterKinds: string): Readonly<Record<string, KubeObjectClass>> {
  const exported = Object.create(null) as Record<string, KubeObjectClass>;
  Object.defineProperty(exported, '__esModule', { value: true });
  for (const [kinds, namespaced] of [
    [namespacedKinds, true],
    [clusterKinds, false],
  ] as const) {
    for (const kind of kinds.split(' ')) {
      if (kind === '') continue;
      const get = (): KubeObjectClass => {
        const value = kindClass(apiVersion, kind, namespaced);
        Object.defineProperty(exported, kind, { value, enumerable: true });
        return value;
      };
      Object.defineProperty(exported, kind, { get, enumerable: true, configurable: true });
    }
  }
  return exported;
}

function kindClass(apiVersion: string, kind: string, namespaced: boolean): KubeObjectClass {
  // cdk8s costs ten times what all kinds do: it comes with the first class, not with the import
  const { KubeObject } = require('./kube-object') as typeof base;
  const type = { apiVersion, kind };
  const made = class extends KubeObject {
    public static readonly apiVersion = apiVersion;
    public static readonly kind = kind;
    public static readonly namespaced = namespaced;

    public constructor(scope: Construct, id: string, props?: KubeObjectProps) {
      super(scope, id, props, type);
    }
  };
  return Object.defineProperty(made, 'name', { value: kind });
}
