import { type BuiltUnit, fileName } from '@kube-world/model';

import { renderManifest } from '../../render/render-manifest';
import { RenderError } from '../../render/render-error';
import { boundOf, jsonBytes } from './weight';

/** A file of a unit's folder, as it would be written. */
export interface UnitFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a unit's objects; `undefined` where they cannot have so many bytes, or cannot be written, which is a finding of its own. */
export function filesOf({ manifests, releases }: BuiltUnit, atLeast: number): readonly UnitFile[] | undefined {
  const values = [...manifests.map(({ manifest }) => manifest), ...releases.map((release) => release.values)];
  if (sum(values, boundOf) < atLeast || indentation * sum(values, jsonBytes) < atLeast) return undefined;
  try {
    return manifests.map(({ manifest }) => ({ name: fileName(manifest), text: renderManifest(manifest) }));
  } catch (error) {
    if (error instanceof RenderError) return undefined;
    throw error;
  }
}

/** How much longer than JSON a file of ours may be: two spaces a level. */
const indentation = 3;

function sum<T>(values: readonly T[], bytesOf: (value: T) => number): number {
  return values.reduce((bytes, value) => bytes + bytesOf(value), 0);
}
