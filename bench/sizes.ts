/** A generated fleet: so many clusters, apps on each, objects in each app; and, where wanted, a Namespace for each app. */
export interface Size {
  readonly clusters: number;
  readonly apps: number;
  readonly objects: number;
  /** The Namespaces stand in the cluster's own chart, above its apps'. @default false */
  readonly namespaces?: boolean;
}

export const sizes = {
  /** 8,000 objects. */
  base: { clusters: 20, apps: 20, objects: 20 },
  /** 8,400 objects, 400 Namespaces among them: what the figures against other tools are taken on. */
  compared: { clusters: 20, apps: 20, objects: 20, namespaces: true },
  /** 200,000 objects. */
  large: { clusters: 20, apps: 400, objects: 25 },
  /** Six units in a chain, 20 objects each. */
  chain: { clusters: 1, apps: 6, objects: 20 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof sizes;

export function sizeOf(name: string): Size {
  return sizes[name as SizeName];
}

export function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}
