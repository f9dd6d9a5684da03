import type { Manifest } from '@kube-world/model';

import { RenderError } from './render-error';
import { toYaml } from './to-yaml';

/**
 * The text of a manifest's file.
 * @throws RenderError that names object and field; the check stage refuses such values first, with their construct
 */
export function renderManifest(manifest: Manifest): string {
  try {
    return toYaml(manifest);
  } catch (error) {
    throw error instanceof RenderError ? error.of(`${manifest.kind}/${manifest.metadata.name}`) : error;
  }
}
