export { nearest, suggest } from '@kube-world/model';
