import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toolPath } from '../../tools';

const root = join(__dirname, '..', '..', '..');

/** A chart that the fleet installs: one unit each, called as the release. */
export interface Placed {
  readonly name: string;
  readonly version?: string;
  readonly repository: string;
  readonly values?: object;
  /** Names of units before it. @default - none */
  readonly dependsOn?: readonly string[];
  /** @default - the chart's name */
  readonly release?: string;
  /** @default 'harbour' */
  readonly namespace?: string;
  readonly crds?: readonly { readonly group: string; readonly kind: string }[];
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository of its own with a fleet of one cluster, and a cache of its own. */
export class World {
  public readonly folder = mkdtempSync(join(tmpdir(), 'kube-world-charts-'));
  public readonly cache = join(this.folder, 'cache');
  /** What helm knows of the user: no repository and no login, until a test gives one. */
  public readonly home = join(this.folder, 'home');

  private readonly helm = toolPath('helm');

  public constructor() {
    for (const name of ['node_modules', 'packages']) symlinkSync(join(root, name), join(this.folder, name));
    for (const name of ['clusters', 'home']) mkdirSync(join(this.folder, name));
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @param engine of the one cluster, `c` */
  public place(charts: readonly Placed[], { engine = 'flux', kubernetes = '1.36.1' } = {}): void {
    writeFileSync(
      join(this.folder, 'clusters/fleet.ts'),
      `import { HelmUnit } from '@kube-world/constructs';
       import { defineCluster, defineFleet, placeOn } from '@kube-world/model';
       import { ApiObject } from 'cdk8s';
       const cluster = defineCluster({
         name: 'c', role: 'standalone', engine: '${engine}', profile: 'development',
         platform: { kind: 'kind', kubernetes: '${kubernetes}', api: { address: '127.0.0.1', port: 6443 }, machine: { name: 'host', address: '192.168.1.2', network: 'home' } },
         network: { nodes: '172.18.0.0/16', pods: '10.244.0.0/16', services: '10.96.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' }, others: { home: '192.168.1.0/24' } },
         nodes: { 'c-1': { address: '172.18.0.2', role: 'control-plane', architecture: 'amd64', cpus: 4, memory: '8Gi', disks: [{ name: 'd', size: '50G', medium: 'ssd' }] } },
         storage: { classes: {}, purposes: {} },
       });
       const namespace = { name: 'harbour', podSecurity: 'baseline' };
       const ground = { name: 'ground', namespace, layer: 'infrastructure', build: (scope) => {
         new ApiObject(scope, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'harbour' } });
         const dns = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } }, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } };
         const spec = { podSelector: {}, policyTypes: ['Ingress', 'Egress'], egress: [{ to: [dns], ports: [{ port: 53 }, { port: 53, protocol: 'UDP' }] }] };
         new ApiObject(scope, 'isolation', { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'isolation' }, spec });
       } };
       const charts = [];
       for (const { name, version = '1.2.3', repository, values = {}, dependsOn = [], release = name, namespace: place = 'harbour', crds } of ${JSON.stringify(charts)})
         charts.push({
           name: release, namespace, layer: 'apps', dependsOn: charts.filter((app) => dependsOn.includes(app.name)),
           build: (scope) => { new HelmUnit(scope, release, { chart: { name, version, repository, crds: [], kinds: [], images: [] }, namespace: place, values, ...(crds ? { crds } : {}) }); },
         });
       export const fleet = defineFleet({ name: 'f', repository: { url: 'https://git.example.com/f', branch: 'main' }, owner: 'o', domain: 'example.com', placements: [placeOn(cluster, [ground, ...charts])] });`,
    );
  }

  /** Runs the command as a person does. @param env over what it is given: `CI` is not set */
  public async kubeWorld(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    onStart: (pid: number) => void = () => undefined,
  ): Promise<Ended> {
    const { CI: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [join(root, 'packages/cli/bin/kube-world.cjs'), ...args], {
      cwd: this.folder,
      env: { ...inherited, ...this.helmEnv(), KUBE_WORLD_CHARTS: this.cache, KUBE_WORLD_HELM: this.helm, ...env },
    });
    if (child.pid !== undefined) onStart(child.pid);
    return ended(child);
  }

  /** Runs helm as the user whose home this is. */
  public async runHelm(args: readonly string[]): Promise<Ended> {
    return ended(spawn(this.helm, args, { env: { PATH: process.env['PATH'], ...this.helmEnv() } }));
  }

  public readLock(): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(join(this.folder, 'charts.lock.json'), 'utf8')) as Readonly<Record<string, string>>;
  }

  public writeLock(lock: object): void {
    writeFileSync(join(this.folder, 'charts.lock.json'), JSON.stringify(lock));
  }

  public get hasLock(): boolean {
    return existsSync(join(this.folder, 'charts.lock.json'));
  }

  /** Names of everything in the cache. */
  public cached(): readonly string[] {
    return existsSync(this.cache) ? readdirSync(this.cache).sort() : [];
  }

  private helmEnv(): Readonly<Record<string, string>> {
    return {
      HOME: this.home,
      HELM_CONFIG_HOME: join(this.home, 'config'),
      HELM_CACHE_HOME: join(this.home, 'cache'),
      HELM_DATA_HOME: join(this.home, 'data'),
    };
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
