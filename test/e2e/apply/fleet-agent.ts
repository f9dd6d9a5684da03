import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Manifest } from '@kube-world/model';

import { toolPath } from '../../tools';

const run = promisify(execFile);

/** A bundle as it reaches a cluster's agent: the objects of its folder. */
export interface DeployedBundle {
  readonly name: string;
  /** Where Helm keeps the release, and where objects go that name no namespace. */
  readonly namespace: string;
  readonly takeOwnership: boolean;
  readonly objects: readonly Manifest[];
}

/**
 * Does with the real helm what Fleet's agent does with its library: a bundle without a chart becomes a chart whose objects no
 * template touches, and that a release of the bundle's name. Options as the agent of Fleet 0.16 sets them.
 */
export class FleetAgent {
  private readonly helm = toolPath('helm');
  private readonly known = new Set<string>();
  /** Installs that helm refused at first and that the agent's next try brought through: bundle -> helm's words. */
  readonly retried = new Map<string, string>();

  /** @param folder takes charts and helm's own files */
  constructor(
    private readonly kubeconfig: string,
    private readonly folder: string,
  ) {}

  /** Installs a bundle that is new, and upgrades one that is not. @throws Error with helm's words when two tries fail */
  async deploy(bundle: DeployedBundle): Promise<void> {
    if (this.known.has(bundle.name)) return this.upgrade(bundle);
    try {
      await this.install(bundle);
    } catch (error) {
      // a release that failed is there: the agent's next try is an upgrade
      this.retried.set(bundle.name, wordsOf(error));
      await this.upgrade(bundle);
    }
  }

  /** @throws Error with helm's words */
  async install(bundle: DeployedBundle): Promise<void> {
    // what is taken over has fields of others, with which a server-side apply of Helm's would conflict
    this.known.add(bundle.name);
    const own = bundle.takeOwnership ? ['--take-ownership', '--server-side=false'] : [];
    await this.call(bundle, 'install', bundle.name, this.chartOf(bundle), '--create-namespace', ...own);
  }

  /** @throws Error with helm's words */
  async upgrade(bundle: DeployedBundle): Promise<void> {
    await this.call(bundle, 'upgrade', bundle.name, this.chartOf(bundle), '--take-ownership', '--server-side=auto', '--history-max=2');
  }

  /** What the agent does about drift: it rolls back to the revision that is there. @throws Error with helm's words */
  async correctDrift(bundle: DeployedBundle, revision: number): Promise<void> {
    await this.call(bundle, 'rollback', bundle.name, `${revision}`, '--server-side=false', '--history-max=2');
  }

  async uninstall(bundle: DeployedBundle): Promise<void> {
    this.known.delete(bundle.name);
    await this.call(bundle, 'uninstall', bundle.name);
  }

  /** Name and state of every release, by name. */
  async releases(): Promise<
    readonly { readonly name: string; readonly namespace: string; readonly status: string; readonly revision: string }[]
  > {
    const { stdout } = await this.helmRun(['list', '--all-namespaces', '--max=0', '--output=json']);
    return JSON.parse(stdout) as Awaited<ReturnType<FleetAgent['releases']>>;
  }

  private async call({ namespace }: DeployedBundle, ...args: readonly string[]): Promise<void> {
    await this.helmRun([...args, `--namespace=${namespace}`]);
  }

  private helmRun(args: readonly string[]): Promise<{ readonly stdout: string }> {
    const homes = ['HELM_CACHE_HOME', 'HELM_CONFIG_HOME', 'HELM_DATA_HOME', 'KUBECACHEDIR'].map((name) => [name, this.folder]);
    const env = { ...process.env, KUBECONFIG: this.kubeconfig, ...Object.fromEntries(homes) };
    return run(this.helm, args, { env, maxBuffer: 64 * 1024 * 1024 });
  }

  private chartOf({ name, objects }: DeployedBundle): string {
    const chart = join(this.folder, 'charts', name);
    rmSync(chart, { recursive: true, force: true });
    for (const folder of ['objects', 'templates']) mkdirSync(join(chart, folder), { recursive: true });
    writeFileSync(join(chart, 'Chart.yaml'), JSON.stringify({ apiVersion: 'v2', name, version: '0.0.0' }));
    // files are handed on as they are: `{{` in a rule or a dashboard is text
    writeFileSync(
      join(chart, 'templates', 'objects.yaml'),
      '{{ range $path, $text := .Files.Glob "objects/*" }}---\n{{ toString $text }}\n{{ end }}',
    );
    for (const [index, object] of objects.entries())
      writeFileSync(join(chart, 'objects', `${index}.yaml`), JSON.stringify(marked(object, `default-${name}`)));
    return chart;
  }
}

/** The set that an object belongs to, as the agent writes it on every object. */
function marked(object: Manifest, set: string): Manifest {
  const { labels, annotations } = object.metadata;
  const metadata = {
    ...object.metadata,
    labels: { ...labels, 'objectset.rio.cattle.io/hash': createHash('sha1').update(set).digest('hex') },
    annotations: { ...annotations, 'objectset.rio.cattle.io/id': set },
  };
  return { ...object, metadata };
}

/** What helm said, of the error that a failed call throws. */
export function wordsOf(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
  return (stderr || message).trim();
}
