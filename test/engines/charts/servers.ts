import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { stringify } from 'yaml';

import type { TestChart } from './charts';

/** What a server does with a request: `hang` takes it and never answers, `login` wants a name and a password. */
export type Manner = 'serve' | 'hang' | 'login';

/** A server on loopback, and how it is ended. */
export interface ChartServer {
  /** `127.0.0.1:40001` */
  readonly host: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Sums and base64: made when a test runs, and no secret of anybody. */
export const login = { user: 'keeper', password: createHash('sha256').update(String(process.pid)).digest('hex').slice(0, 16) };
const basic = `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`;

const sum = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

async function listen(answer: (request: IncomingMessage, response: ServerResponse, path: string) => void): Promise<ChartServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, request.url ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body: Buffer | string = '', headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers });
  response.end(body);
}

export interface RepositoryOptions {
  readonly manner?: Manner;
  /** What the index says instead of the truth, by the chart's name. @default - the truth */
  readonly digests?: Readonly<Record<string, string>>;
  /** What is served in place of an archive, by the chart's name. @default - the archive */
  readonly archives?: Readonly<Record<string, Buffer>>;
}

/** A chart repository: `index.yaml` and archives. */
export async function chartRepository(charts: readonly TestChart[], options: RepositoryOptions = {}): Promise<ChartServer> {
  const { manner = 'serve', digests = {}, archives = {} } = options;
  return listen((request, response, path) => {
    if (manner === 'hang') return;
    if (manner === 'login' && request.headers.authorization !== basic)
      return send(response, 401, 'who are you', { 'www-authenticate': 'Basic realm="charts"' });
    if (path === '/index.yaml') return send(response, 200, indexOf(charts, digests));
    const chart = charts.find(({ name, version }) => path === `/${name}-${version}.tgz`);
    send(response, chart ? 200 : 404, chart ? (archives[chart.name] ?? chart.bytes) : 'not here');
  });
}

function indexOf(charts: readonly TestChart[], digests: Readonly<Record<string, string>>): string {
  const entries: Record<string, object[]> = {};
  for (const { name, version, bytes } of charts)
    (entries[name] ??= []).push({
      apiVersion: 'v2',
      name,
      version,
      digest: digests[name] ?? sum(bytes),
      urls: [`${name}-${version}.tgz`],
      created: '2026-01-01T00:00:00Z',
    });
  return stringify({ apiVersion: 'v1', generated: '2026-01-01T00:00:00Z', entries });
}

export interface RegistryOptions {
  /** `token`: anybody gets a token, and nothing is served without. */
  readonly manner?: Manner | 'token';
  /** What is served in place of a blob, whatever its digest. @default - the blob */
  readonly blob?: Buffer;
}

/** An OCI registry that holds each chart as `charts/<name>`: the part of the distribution API that a client pulls with. */
export async function ociRegistry(charts: readonly TestChart[], { manner = 'serve', blob }: RegistryOptions = {}): Promise<ChartServer> {
  const token = sum(login.password).slice(0, 20);
  const artifacts = charts.map(artifactOf);
  const server: ChartServer = await listen((request, response, url) => {
    if (manner === 'hang') return;
    const [path = ''] = url.split('?');
    if (path === '/token')
      return manner === 'login' && request.headers.authorization !== basic
        ? send(response, 401, errorOf('UNAUTHORIZED'))
        : send(response, 200, JSON.stringify({ token }));
    if (manner !== 'serve' && request.headers.authorization !== `Bearer ${token}`) {
      const challenge = `Bearer realm="http://${server.host}/token",service="charts",scope="repository:charts:pull"`;
      return send(response, 401, errorOf('UNAUTHORIZED'), { 'www-authenticate': challenge });
    }
    if (path === '/v2/') return send(response, 200, '{}');
    const [, repository = '', kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/.exec(path) ?? [];
    const own = artifacts.filter((artifact) => artifact.repository === repository);
    if (own.length === 0) return send(response, 404, errorOf('NAME_UNKNOWN'));
    if (kind === 'tags') return send(response, 200, JSON.stringify({ name: repository, tags: own.map(({ tag }) => tag) }));
    if (kind === 'manifests') {
      const found = own.find(({ tag, manifest }) => reference === tag || reference === `sha256:${sum(manifest)}`);
      if (!found) return send(response, 404, errorOf('MANIFEST_UNKNOWN'));
      return send(response, 200, request.method === 'HEAD' ? '' : found.manifest, {
        'content-type': 'application/vnd.oci.image.manifest.v1+json',
        'content-length': String(Buffer.byteLength(found.manifest)),
        'docker-content-digest': `sha256:${sum(found.manifest)}`,
      });
    }
    const bytes = own.flatMap(({ blobs }) => blobs).find((part) => reference === `sha256:${sum(part)}`);
    if (!bytes) return send(response, 404, errorOf('BLOB_UNKNOWN'));
    const isArchive = bytes[0] === 0x1f;
    send(response, 200, isArchive ? (blob ?? bytes) : bytes, { 'content-type': 'application/octet-stream' });
  });
  return server;
}

function artifactOf({ name, version, bytes }: TestChart): {
  readonly repository: string;
  readonly tag: string;
  readonly manifest: string;
  readonly blobs: readonly Buffer[];
} {
  const config = Buffer.from(JSON.stringify({ apiVersion: 'v2', name, version }));
  const descriptor = (mediaType: string, blob: Buffer): object => ({ mediaType, digest: `sha256:${sum(blob)}`, size: blob.length });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.cncf.helm.config.v1+json', config),
    layers: [descriptor('application/vnd.cncf.helm.chart.content.v1.tar+gzip', bytes)],
  });
  return { repository: `charts/${name}`, tag: version.replaceAll('+', '_'), manifest, blobs: [config, bytes] };
}

function errorOf(code: string): string {
  return JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] });
}
