import type { Manifest } from '@kube-world/model';

/** Every `image` that holds a text, wherever a kind has it: containers, and the specs of operators' own kinds. */
export function imagesOf(manifest: Manifest): readonly string[] {
  return manifest.kind === 'CustomResourceDefinition' ? [] : [...new Set(imagesIn(manifest))];
}

function imagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'image' && typeof item === 'string' ? (item === '' ? [] : [item]) : imagesIn(item),
  );
}

/** Why what an image's reference runs may change by itself; `undefined` for one with a digest, or a tag that says which. */
export function unpinned(image: string): string | undefined {
  if (image.includes('@sha256:')) return undefined;
  const [, tag] = /:([^/:]+)$/.exec(image) ?? [];
  if (tag === undefined) return 'has no tag';
  return tag === 'latest' ? "has the tag 'latest'" : undefined;
}
