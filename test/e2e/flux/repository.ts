import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { create } from 'tar';
import { parse, parseDocument, stringify } from 'yaml';

import type { Client } from '../harness/client';
import { requireSuccess } from './require-success';

const source = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'kube-world', namespace: 'flux-system' },
};

interface GitRepository {
  readonly metadata: { readonly generation: number };
  readonly spec: { readonly ref: { readonly branch: string }; readonly sparseCheckout: readonly string[] };
}

/** A working copy of the repository, and what Flux's source-controller makes of a commit in it. */
export class Repository {
  private readonly artifacts = new Map<string, Buffer>();
  private readonly server: Server;

  /**
   * @param folder where the working copy goes; it is made
   * @param cluster whose folder of `dist/` it holds
   */
  constructor(
    private readonly client: Client,
    private readonly folder: string,
    private readonly cluster: string,
  ) {
    this.server = createServer((request, response) => {
      const artifact = this.artifacts.get(request.url ?? '');
      response.writeHead(artifact ? 200 : 404).end(artifact);
    });
    this.restore();
  }

  /** The cluster's folder as it is in this repository, without any change of a test. */
  restore(): void {
    const path = join('dist', this.cluster);
    rmSync(join(this.folder, path), { recursive: true, force: true });
    mkdirSync(join(this.folder, 'dist'), { recursive: true });
    cpSync(join(__dirname, '../../..', path), join(this.folder, path), { recursive: true });
  }

  /** Writes a file. @param path inside `dist/<cluster>` */
  write(path: string, text: string): void {
    const file = join(this.folder, 'dist', this.cluster, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }

  /** Sets one field of an object. @param path its file, inside `dist/<cluster>` */
  set(path: string, field: readonly string[], value: unknown): void {
    const document = parseDocument(readFileSync(join(this.folder, 'dist', this.cluster, path), 'utf8'));
    document.setIn(field, document.createNode(value));
    this.write(path, document.toString());
  }

  /** Adds an object to a folder and to its list. @param folder inside `dist/<cluster>` */
  add(folder: string, name: string, object: object): void {
    this.write(`${folder}/${name}`, stringify(object));
    this.list(folder, (resources) => [...resources, name]);
  }

  /** Takes an object out of its folder and out of the folder's list. */
  remove(folder: string, name: string): void {
    rmSync(join(this.folder, 'dist', this.cluster, folder, name));
    this.list(folder, (resources) => resources.filter((resource) => resource !== name));
  }

  /**
   * Packs what the `GitRepository` in the cluster asks for, serves it on loopback and says so in its status.
   * @returns the revision, as Flux writes it: `main@sha1:...`
   */
  async publish(): Promise<string> {
    const { metadata, spec } = (await requireSuccess(this.client.get(source))) as unknown as GitRepository;
    const artifact = await packed(this.folder, spec.sparseCheckout);
    const commit = createHash('sha1').update(artifact).digest('hex');
    const path = `gitrepository/flux-system/kube-world/${commit}.tar.gz`;
    this.artifacts.set(`/${path}`, artifact);
    const revision = `${spec.ref.branch}@sha1:${commit}`;
    const lastUpdateTime = new Date().toISOString();
    const condition = {
      status: 'True',
      observedGeneration: metadata.generation,
      lastTransitionTime: lastUpdateTime,
      reason: 'Succeeded',
      message: `stored artifact for revision '${revision}'`,
    };
    const status = {
      observedGeneration: metadata.generation,
      artifact: {
        url: `${await this.address()}/${path}`,
        path,
        revision,
        digest: `sha256:${createHash('sha256').update(artifact).digest('hex')}`,
        size: artifact.length,
        lastUpdateTime,
      },
      conditions: ['Ready', 'ArtifactInStorage'].map((type) => ({ type, ...condition })),
    };
    await requireSuccess(this.client.merge(source, { status }, 'status'));
    return revision;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private list(folder: string, change: (resources: readonly string[]) => readonly string[]): void {
    const path = `${folder}/kustomization.yaml`;
    const { resources } = parse(readFileSync(join(this.folder, 'dist', this.cluster, path), 'utf8')) as {
      readonly resources: readonly string[];
    };
    this.set(path, ['resources'], change(resources));
  }

  private async address(): Promise<string> {
    if (!this.server.listening) await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

/** Only the folders that are checked out, as a sparse checkout does it. */
async function packed(folder: string, checkout: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of create({ gzip: true, cwd: folder, portable: true, noMtime: true }, [...checkout])) chunks.push(chunk);
  return Buffer.concat(chunks);
}
