export { kindsOf } from './all-kinds';
export type { KubeObject, KubeObjectClass, KubeObjectProps } from './kube-object';
