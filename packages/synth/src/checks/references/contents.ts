import type { Manifest } from '@kube-world/model';

import { field } from '../../order/uses';
import { fieldsOf, itemsOf } from '../../fields';

/** A Secret's or ConfigMap's keys, by who fills it; `undefined` where that cannot be told. */
export function keysMadeBy(manifest: Manifest): readonly string[] | undefined {
  const spec = fieldsOf(manifest['spec']);
  switch (manifest.kind) {
    case 'ConfigMap':
      return keysOf(manifest, 'data', 'binaryData');
    case 'Secret':
      return keysOf(manifest, 'data', 'stringData');
    case 'Certificate':
      // keystores and further formats have keys of their own
      return spec['keystores'] === undefined && spec['additionalOutputFormats'] === undefined ? certificateKeys : undefined;
    case 'Ingress':
      return certificateKeys;
    case 'ExternalSecret':
      return spec['dataFrom'] === undefined && field(spec['target'], 'template') === undefined ? readKeys(spec['data']) : undefined;
    default:
      return undefined;
  }
}

const certificateKeys = ['tls.crt', 'tls.key', 'ca.crt'];

function keysOf(manifest: Manifest, ...fields: readonly string[]): readonly string[] {
  return fields.flatMap((name) => Object.keys(fieldsOf(manifest[name])));
}

function readKeys(data: unknown): readonly string[] {
  return itemsOf(data)
    .map(({ secretKey }) => secretKey)
    .filter((key) => typeof key === 'string');
}
