import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Manifest } from '@kube-world/model';

import { Discovery, type Resource } from './discovery';

/** An answer of the API server; `body` is an object or a `Status`. */
export interface Answer {
  readonly status: number;
  readonly body: ApiObject;
  /** What the server took and does not like: `299 - "policy/v1beta1 is deprecated"`. @default - nothing */
  readonly warnings?: readonly string[];
}

/** What the API server gives back: an object, a list or a `Status`. */
export interface ApiObject {
  readonly kind?: string;
  readonly metadata?: { readonly resourceVersion?: string; readonly uid?: string; readonly [field: string]: unknown };
  readonly items?: readonly ApiObject[];
  readonly message?: string;
  readonly reason?: string;
  readonly [field: string]: unknown;
}

export interface RequestOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** @default 'application/json' */
  readonly contentType?: string;
  readonly accept?: string;
}

export interface ApplyOptions {
  /** @default 'kube-world' */
  readonly fieldManager?: string;
  /** Nothing is kept of it. @default false */
  readonly dryRun?: boolean;
}

/** Where an object is. */
export type Reference = Pick<Manifest, 'apiVersion' | 'kind'> & {
  readonly metadata: { readonly name: string; readonly namespace?: string };
};

/**
 * The five verbs that the suites need, over connections that are kept open.
 * Of our own: `@kubernetes/client-node` is an ES module with twenty packages behind it, which jest cannot load.
 */
export class Client {
  private readonly agent: Agent;
  private readonly discovery: Discovery;

  /** @param certificate file with the API server's certificates */
  constructor(
    readonly server: string,
    private readonly token: string,
    certificate: string,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: 16, ca: readFileSync(certificate) });
    this.discovery = new Discovery((path, accept) => this.request('GET', path, undefined, { accept }));
  }

  /**
   * Any call; an answer that is no success is an answer, too. A server that asks to be asked again later (429) is.
   * @param body an object, or text that is sent as it is
   */
  async request(method: string, path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer> {
    for (let retries = 50; ; retries -= 1) {
      const answer = await this.requestOnce(method, path, body, options);
      if (answer.status !== 429 || retries === 0) return answer;
      await sleep(100);
    }
  }

  /** Server-side apply, with fields that the server does not know refused. */
  async apply(object: Reference, options: ApplyOptions = {}): Promise<Answer> {
    const query = {
      fieldManager: options.fieldManager ?? 'kube-world',
      fieldValidation: 'Strict',
      force: 'true',
      ...(options.dryRun === true ? { dryRun: 'All' } : {}),
    };
    return this.at(object, (path) => this.request('PATCH', path, object, { query, contentType: 'application/apply-patch+yaml' }));
  }

  async get(reference: Reference): Promise<Answer> {
    return this.at(reference, (path) => this.request('GET', path));
  }

  async delete(reference: Reference): Promise<Answer> {
    return this.at(reference, (path) => this.request('DELETE', path));
  }

  /** Merges fields into an object. @param subresource `status` and the like */
  async merge(reference: Reference, patch: unknown, subresource = ''): Promise<Answer> {
    const contentType = 'application/merge-patch+json';
    return this.at(reference, (path) => this.request('PATCH', `${path}${subresource && `/${subresource}`}`, patch, { contentType }));
  }

  /** All objects of a kind, in every namespace. @throws Error where the server does not know the kind */
  async list(apiVersion: string, kind: string): Promise<readonly ApiObject[]> {
    const resource = await this.discovery.resource(apiVersion, kind);
    if (!resource) throw new Error(`the API server has no ${apiVersion} ${kind}`);
    const { status, body } = await this.request('GET', collection(apiVersion, resource));
    if (status !== 200) throw new Error(`listing ${apiVersion} ${kind}: ${status} ${body.message}`);
    return body.items ?? [];
  }

  /** The path of an object's collection: `/api/v1/namespaces/default/pods`. `undefined` for a kind that the server does not know. */
  async collectionOf({ apiVersion, kind, metadata }: Reference): Promise<string | undefined> {
    const resource = await this.discovery.resource(apiVersion, kind);
    return resource && collection(apiVersion, resource, metadata.namespace ?? 'default');
  }

  close(): void {
    this.agent.destroy();
  }

  private requestOnce(method: string, path: string, body: unknown, options: RequestOptions): Promise<Answer> {
    const url = new URL(path, this.server);
    for (const [key, value] of Object.entries(options.query ?? {})) url.searchParams.set(key, value);
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.token}`,
      accept: options.accept ?? 'application/json',
      ...(text === undefined
        ? {}
        : { 'content-type': options.contentType ?? 'application/json', 'content-length': Buffer.byteLength(text) }),
    };
    return new Promise((resolve, reject) => {
      const call = request(url, { method, agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const { warning: warnings = [] } = response.headersDistinct;
          resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString('utf8')), warnings });
        });
      });
      call.once('error', reject);
      call.end(text);
    });
  }

  private async at(reference: Reference, call: (path: string) => Promise<Answer>): Promise<Answer> {
    const path = await this.collectionOf(reference);
    if (path === undefined)
      return { status: 404, body: { kind: 'Status', message: `no matches for ${reference.apiVersion} ${reference.kind}` } };
    return call(`${path}/${encodeURIComponent(reference.metadata.name)}`);
  }
}

function collection(apiVersion: string, { plural, namespaced }: Resource, namespace?: string): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return `${root}${namespaced && namespace !== undefined ? `/namespaces/${namespace}` : ''}/${plural}`;
}

function parsed(text: string): ApiObject {
  try {
    return JSON.parse(text) as ApiObject;
  } catch {
    return { message: text };
  }
}
