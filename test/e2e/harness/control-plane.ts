import { join } from 'node:path';

import { toolPath } from '../../tools';
import { type Credentials, writeKubeconfig } from './credentials';
import { Process } from './process';

/** Where the programs of one cluster run. */
export interface Site {
  /** Full version: `1.36.3`. */
  readonly kubernetes: string;
  readonly folder: string;
  readonly credentials: Credentials;
}

/** etcd without the waits for the disk: what it holds is thrown away. */
export async function startEtcd({ folder }: Site, port: number, peerPort: number): Promise<Process> {
  const client = `http://127.0.0.1:${port}`;
  const peer = `http://127.0.0.1:${peerPort}`;
  const args = [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--unsafe-no-fsync=true',
    '--log-level=warn',
  ];
  const process = new Process('etcd', { program: toolPath('etcd'), args, folder });
  await process.until(async () => (await fetch(`${client}/health`)).ok);
  return process;
}

export interface ApiServerOptions {
  readonly port: number;
  readonly etcdPort: number;
  /** Network of services: `10.43.0.0/16`. */
  readonly services: string;
  /** The address that the cluster's API server has in its facts. */
  readonly address: string;
}

/** Where the API server's own certificates lie once it runs; the file holds their authority, too. */
export function certificateOf(folder: string): string {
  return join(folder, 'certificates', 'apiserver.crt');
}

/** The API server with RBAC and the admission plugins that are on by default, PodSecurity among them. */
export function startApiServer({ kubernetes, folder, credentials }: Site, options: ApiServerOptions): Process {
  const args = [
    `--etcd-servers=http://127.0.0.1:${options.etcdPort}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${options.port}`,
    `--advertise-address=${options.address}`,
    '--endpoint-reconciler-type=none',
    `--cert-dir=${join(folder, 'certificates')}`,
    `--service-cluster-ip-range=${options.services}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${credentials.serviceAccountKey}`,
    `--service-account-signing-key-file=${credentials.serviceAccountKey}`,
    `--token-auth-file=${credentials.tokenFile}`,
    '--authorization-mode=Node,RBAC',
    '--anonymous-auth=false',
    '--allow-privileged=true',
    '--enable-priority-and-fairness=false',
    '--v=1',
  ];
  return new Process('kube-apiserver', { program: toolPath('kube-apiserver', kubernetes), args, folder });
}

/** Service accounts, owners that take what they own with them, nodes that fall silent: what runs in every cluster. */
export function startControllerManager({ kubernetes, folder, credentials }: Site, kubeconfig: string, port: number): Process {
  const args = [
    `--kubeconfig=${kubeconfig}`,
    `--service-account-private-key-file=${credentials.serviceAccountKey}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${join(folder, 'controller-manager')}`,
    '--leader-elect=false',
    '--kube-api-qps=200',
    '--kube-api-burst=400',
  ];
  return new Process('kube-controller-manager', { program: toolPath('kube-controller-manager', kubernetes), args, folder });
}

export function startScheduler({ kubernetes, folder }: Site, kubeconfig: string, port: number): Process {
  const args = [
    `--kubeconfig=${kubeconfig}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${join(folder, 'scheduler')}`,
    '--leader-elect=false',
    '--kube-api-qps=200',
    '--kube-api-burst=400',
  ];
  return new Process('kube-scheduler', { program: toolPath('kube-scheduler', kubernetes), args, folder });
}

/** Writes the kubeconfig of a running API server. @returns its path */
export function kubeconfigOf({ folder, credentials }: Site, server: string): string {
  const file = join(folder, 'kubeconfig');
  writeKubeconfig(file, server, certificateOf(folder), credentials.token);
  return file;
}
