import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { apiServersOf, type ClusterSpec, kubernetesMinor } from '@kube-world/model';

import { Client } from './client';
import { certificateOf, kubeconfigOf, type Site, startApiServer, startControllerManager, startEtcd, startScheduler } from './control-plane';
import { createCredentials } from './credentials';
import { startKwok } from './kwok';
import { createNodes } from './nodes';
import { freePorts } from './ports';
import type { Process } from './process';
import { kubernetesVersions } from './programs';

export interface LoopbackClusterOptions {
  /** Minor version: `1.36`. @default - the spec's, else 1.36 */
  readonly kubernetes?: string;
  /** The facts of the cluster that this one stands for: service network, address of the API server, nodes. @default - none */
  readonly spec?: ClusterSpec;
  /** Runs the controller manager, which makes service accounts, endpoints and pods. @default false */
  readonly controllers?: boolean;
  /** Runs the scheduler, and kwok as the kubelets of the spec's nodes. @default false */
  readonly scheduler?: boolean;
  /** Folder in which the cluster makes its own. @default - that of the machine for temporary files */
  readonly within?: string;
}

/** A real control plane on loopback, in a folder of its own. */
export interface LoopbackCluster {
  /** Full version of the API server: `1.36.3`. */
  readonly kubernetes: string;
  readonly client: Client;
  /** Path of a kubeconfig of a cluster administrator. */
  readonly kubeconfig: string;
  /** A folder that goes with the cluster: for logs, artifacts and the like. */
  readonly folder: string;
  /** What runs, in the order in which it was started. */
  readonly processes: readonly Process[];
  /** Has a further program end with the cluster. */
  owns(process: Process): void;
  /** Ends what was started, the last first, and removes the folder. */
  stop(): Promise<void>;
}

/** Starts a cluster and waits until it answers. @throws Error with the end of the log of the program that failed; nothing stays behind */
export async function startCluster(options: LoopbackClusterOptions = {}): Promise<LoopbackCluster> {
  const minor = options.kubernetes ?? (options.spec ? kubernetesMinor(options.spec.platform.kubernetes) : '1.36');
  const kubernetes = kubernetesVersions[minor];
  if (kubernetes === undefined)
    throw new Error(`no kube-apiserver of ${minor} is pinned; pinned are ${Object.keys(kubernetesVersions).join(', ')}`);
  const folder = mkdtempSync(join(options.within ?? tmpdir(), 'kube-world-cluster-'));
  const processes: Process[] = [];
  const started = <P extends Process>(process: P): P => {
    processes.push(process);
    return process;
  };
  const closers: (() => void)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0)) close();
    for (const process of processes.splice(0).toReversed()) await process.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site: Site = { kubernetes, folder, credentials: createCredentials(folder) };
    const [etcdPort = 0, peerPort = 0, port = 0, controllersPort = 0, schedulerPort = 0] = await freePorts(5);
    started(await startEtcd(site, etcdPort, peerPort));
    const { services = '10.96.0.0/16' } = options.spec?.network ?? {};
    const [facts] = options.spec ? apiServersOf(options.spec) : [];
    const address = facts?.address.toString() ?? '192.0.2.1';
    const apiServer = started(startApiServer(site, { port, etcdPort, services, address }));
    const server = `https://127.0.0.1:${port}`;
    const client = await connected(apiServer, server, site);
    closers.push(() => client.close());
    const kubeconfig = kubeconfigOf(site, server);
    if (options.controllers === true) started(startControllerManager(site, kubeconfig, controllersPort));
    if (options.scheduler === true) {
      if (options.spec) await createNodes(client, options.spec);
      started(startScheduler(site, kubeconfig, schedulerPort));
      started(startKwok(site, kubeconfig));
    }
    return { kubernetes, client, kubeconfig, folder, processes, owns: (process) => void started(process), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A client of a server that is ready. A new one each time it is asked: the file of certificates may be read while it is written. */
async function connected(apiServer: Process, server: string, { credentials, folder }: Site): Promise<Client> {
  let ready: Client | undefined;
  await apiServer.until(async () => {
    const client = new Client(server, credentials.token, certificateOf(folder));
    const isReady = await client.request('GET', '/readyz').then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) ready = client;
    else client.close();
    return isReady;
  });
  if (!ready) throw new Error(`${apiServer.name} was never asked`);
  return ready;
}
