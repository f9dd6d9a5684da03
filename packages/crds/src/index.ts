export { kindsOf } from './all-kinds';
export { KubeObject, type KubeObjectClass, type KubeObjectProps } from './kube-object';
