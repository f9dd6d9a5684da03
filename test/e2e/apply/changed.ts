import { isDeepStrictEqual } from 'node:util';

import type { Manifest } from '@kube-world/model';

import type { ApiObject } from '../harness/client';

/** Whether something wrote an object between two looks at it. */
export function isChanged({ kind }: Manifest, before: ApiObject | undefined, after: ApiObject): boolean {
  // the server itself stores each claim again, as it was, the first time that it is applied anew
  if (kind === 'PersistentVolumeClaim') return !isDeepStrictEqual(withoutVersion(before), withoutVersion(after));
  return before?.metadata?.resourceVersion !== after.metadata?.resourceVersion;
}

function withoutVersion(object: ApiObject | undefined): unknown {
  return { ...object, metadata: { ...object?.metadata, resourceVersion: '', managedFields: [] } };
}
