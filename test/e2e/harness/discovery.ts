import type { Answer } from './client';

/** How the server calls a kind in its paths. */
export interface Resource {
  readonly plural: string;
  readonly namespaced: boolean;
}

interface GroupList {
  readonly items: readonly {
    readonly metadata: { readonly name?: string };
    readonly versions: readonly {
      readonly version: string;
      readonly resources: readonly {
        readonly resource: string;
        readonly scope: string;
        readonly responseKind: { readonly kind: string };
      }[];
    }[];
  }[];
}

/** 1.30 and later answer in the first form, 1.29 in the second. */
const accept = ['v2', 'v2beta1'].map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`).join(',');

/** What the server serves, asked for again when a kind is not among it. */
export class Discovery {
  private known = new Map<string, Resource>();

  constructor(private readonly get: (path: string, accept: string) => Promise<Answer>) {}

  async resource(apiVersion: string, kind: string): Promise<Resource | undefined> {
    const key = `${apiVersion} ${kind}`;
    if (!this.known.has(key)) this.known = await this.read();
    return this.known.get(key);
  }

  private async read(): Promise<Map<string, Resource>> {
    const found = new Map<string, Resource>();
    for (const path of ['/api', '/apis']) {
      const { items } = (await this.get(path, accept)).body as unknown as GroupList;
      for (const { metadata, versions } of items)
        for (const { version, resources } of versions)
          for (const { resource, scope, responseKind } of resources)
            found.set(`${metadata.name ? `${metadata.name}/` : ''}${version} ${responseKind.kind}`, {
              plural: resource,
              namespaced: scope === 'Namespaced',
            });
    }
    return found;
  }
}
