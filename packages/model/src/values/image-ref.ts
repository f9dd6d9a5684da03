import { orThrow, type Parsed, parsed, refused } from './parsed';

/** What keeps an image from changing under its name. A digest that nobody looked up is not there. */
export type ImagePin = TagPin | DigestPin;

export interface TagPin {
  readonly by: 'tag';
  readonly tag: string;
}

export interface DigestPin {
  readonly by: 'digest';
  readonly digest: string;
  readonly tag?: string;
}

/** A part of the path in a registry, as OCI distributions name it. */
export const repositoryPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
/** The host of a registry, with its port. */
export const registryName = /^[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?$/;
const tagText = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digestText = /^sha256:[a-f0-9]{64}$/;
const remedy = "write 'registry/repository:tag' or 'registry/repository:tag@sha256:<64 hex digits>'";

/** A container image, by registry, repository and what pins it. `ImageRef<DigestPin>` is one that cannot change. */
export class ImageRef<P extends ImagePin = ImagePin> {
  /** Reads `registry/repository:tag@sha256:...`. Docker Hub's short names are spelt out. @throws ModelError */
  public static parse(text: string): ImageRef {
    return orThrow(ImageRef.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<ImageRef> {
    const [name = '', digest, ...rest] = text.split('@');
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const tag = colon < 0 ? undefined : name.slice(colon + 1);
    const place = placeOf(colon < 0 ? name : name.slice(0, colon));
    if (!place || rest.length > 0) return refused('must be an image reference', text, remedy);
    if (tag !== undefined && !tagText.test(tag)) return refused('must have a tag of letters, digits, _ . -', text, remedy);
    if (digest !== undefined && !digestText.test(digest)) return refused('must have a digest of sha256', text, remedy);
    if (digest !== undefined) return parsed(new ImageRef(place, { by: 'digest', digest, ...(tag === undefined ? {} : { tag }) }));
    if (tag === undefined || tag === 'latest') return refused('must be pinned by a tag that does not move, or by a digest', text, remedy);
    return parsed(new ImageRef(place, { by: 'tag', tag }));
  }

  /** Host of the registry: `docker.io`. */
  public readonly registry: string;
  /** Path in the registry: `library/alpine`. */
  public readonly repository: string;

  private constructor(
    place: { readonly registry: string; readonly repository: string },
    public readonly pin: P,
  ) {
    this.registry = place.registry;
    this.repository = place.repository;
  }

  /** Registry and repository: `docker.io/library/alpine`. */
  public get name(): string {
    return `${this.registry}/${this.repository}`;
  }

  public get tag(): string | undefined {
    return this.pin.tag;
  }

  /** As a pod's `image` takes it. */
  public toString(): string {
    const pin: ImagePin = this.pin;
    const tag = pin.tag === undefined ? '' : `:${pin.tag}`;
    return `${this.name}${tag}${pin.by === 'digest' ? `@${pin.digest}` : ''}`;
  }
}

function placeOf(name: string): { readonly registry: string; readonly repository: string } | undefined {
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const registry = !hasRegistry || first === 'index.docker.io' ? 'docker.io' : first;
  const parts = hasRegistry ? rest : [first, ...rest];
  if (!registryName.test(registry) || !parts.every((part) => repositoryPart.test(part))) return undefined;
  const repository = registry === 'docker.io' && parts.length === 1 ? `library/${parts.join('/')}` : parts.join('/');
  return { registry, repository };
}
