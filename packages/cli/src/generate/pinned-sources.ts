import type { GenerateInput } from '@kube-world/crds/generate';

import { downloadAll, type Pinned } from './download';

/** `packages/crds/sources.json`. */
export interface Sources {
  readonly kubernetes: readonly {
    readonly version: string;
    readonly swagger: Pinned;
    readonly groups?: readonly Pinned[];
    readonly enums?: Pinned;
  }[];
  readonly crds: readonly (Pinned & { readonly release: string })[];
  /** API groups whose CRDs upstream publishes only inside a larger manifest: group -> why. They stay as committed. */
  readonly unpinned: Readonly<Record<string, string>>;
}

/** Fetches every pinned source. @throws DownloadError at the first that cannot be had or is not what was pinned */
export async function readPinnedSources(sources: Sources): Promise<GenerateInput> {
  const files = [
    ...sources.kubernetes.flatMap(({ swagger, groups = [], enums }) => [swagger, ...groups, ...(enums ? [enums] : [])]),
    ...sources.crds,
  ];
  const texts = await downloadAll(files);
  const textOf = ({ url }: Pinned): string => texts.get(url) ?? '';
  return {
    kubernetes: sources.kubernetes.map(({ version, swagger, groups, enums }) => ({
      version,
      swagger: textOf(swagger),
      ...(groups ? { groups: groups.map(textOf) } : {}),
      ...(enums ? { enums: textOf(enums) } : {}),
    })),
    crds: sources.crds.map((source) => ({ name: source.url, release: source.release, text: textOf(source) })),
  };
}
