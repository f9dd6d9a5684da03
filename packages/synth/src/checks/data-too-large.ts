import type { Issue, Manifest } from '@kube-world/model';

import { objectsBesideCharts, type Rule } from './context';
import { fieldsOf } from '../fields';

/** Bytes that the values of a ConfigMap or Secret may have together; the API server counts no keys. */
const most = 1024 * 1024;

/** A ConfigMap or Secret holds no more than the API server takes. */
export const dataTooLarge: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsBesideCharts(context)) {
    if (manifest.apiVersion !== 'v1' || (manifest.kind !== 'ConfigMap' && manifest.kind !== 'Secret')) continue;
    const bytes = bytesOf(manifest);
    if (bytes <= most) continue;
    issues.push({
      rule: 'data-too-large',
      severity: 'error',
      at,
      message: `its values have ${bytes} bytes together, and the API server takes ${most}`,
      remedy: 'split it, or put large files into a volume or an image',
    });
  }
  return issues;
};

function bytesOf(manifest: Manifest): number {
  // a key of stringData stands in place of the same key of data
  const texts = manifest.kind === 'ConfigMap' ? fieldsOf(manifest['data']) : fieldsOf(manifest['stringData']);
  const coded = fieldsOf(manifest[manifest.kind === 'ConfigMap' ? 'binaryData' : 'data']);
  let bytes = 0;
  for (const value of Object.values(texts)) if (typeof value === 'string') bytes += Buffer.byteLength(value);
  for (const [key, value] of Object.entries(coded))
    if (typeof value === 'string' && !(manifest.kind === 'Secret' && Object.hasOwn(texts, key)))
      bytes += Buffer.byteLength(value, 'base64');
  return bytes;
}
