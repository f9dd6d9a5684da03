import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { generate, type GenerateInput, keepGroups } from '@kube-world/crds/generate';

import { applyDifference, compareFolder, type Difference, readGeneratedFolder } from './generated-folder';
import { readPinnedSources, type Sources } from './pinned-sources';
import { readSourceFolder } from './source-folder';

export interface GenerateKinds {
  /** A folder of sources. @default - the pinned URLs */
  readonly from?: string;
  /** Compare, write nothing. */
  readonly check: boolean;
  /** The folder of `packages/crds`. */
  readonly crds: string;
}

/**
 * Writes `generated/` of `packages/crds`: nothing at all when a source cannot be used.
 * @returns how it differed from what was there
 * @throws SchemaError, DownloadError, UsageError
 */
export async function generateKinds({ from, check, crds }: GenerateKinds): Promise<Difference> {
  const folder = join(crds, 'generated');
  const present = readGeneratedFolder(folder);
  const sources = JSON.parse(readFileSync(join(crds, 'sources.json'), 'utf8')) as Sources;
  const input: GenerateInput = from === undefined ? await readPinnedSources(sources) : readSourceFolder(from);
  const made = await generate(input);
  const files = from === undefined ? keepGroups(made, present, Object.keys(sources.unpinned)) : made;
  const difference = compareFolder(present, files);
  if (!check) applyDifference(folder, files, difference);
  return difference;
}
