import { kubernetesMinor } from '@kube-world/model';

import { tools } from '../../tools/table';

const apiServers = tools.filter(({ name }) => name === 'kube-apiserver').map(({ version }) => version);

/** The version that stands for each minor version of Kubernetes: `1.36` -> `1.36.3`. */
export const kubernetesVersions: Readonly<Record<string, string>> = Object.fromEntries(
  apiServers.map((version) => [kubernetesMinor(version), version]),
);

/** What `describeWith` is to ask for before a cluster is started. @param minor `1.36` */
export function clusterPrograms(
  minor: string,
  parts: { readonly controllers?: boolean; readonly scheduler?: boolean } = {},
): readonly string[] {
  const version = kubernetesVersions[minor] ?? minor;
  return [
    'etcd',
    `kube-apiserver@${version}`,
    ...(parts.controllers === true ? [`kube-controller-manager@${version}`] : []),
    ...(parts.scheduler === true ? [`kube-scheduler@${version}`, 'kwok'] : []),
  ];
}
