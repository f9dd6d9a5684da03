import { gzipSync } from 'node:zlib';

import type { BuiltUnit, Issue } from '@kube-world/model';

import type { Rule } from '../context';
import { mostStored } from './object-too-large';
import { filesOf, type UnitFile } from './unit-files';
import { jsonBytes } from './weight';

/** From so many bytes of JSON on, Fleet packs each file by itself (`bundlereader` of rancher/fleet). */
const packedFrom = 1_000_000;

/**
 * Fleet keeps a unit's folder as one object, a Bundle: every file as it is, or packed (gzip, then base64) where they are much.
 * It is a custom object, so that etcd's limit holds for its JSON. A warning: compressors differ by a few per cent, between
 * programs and between machines, and what a chart weighs is not known here. Flux keeps no such object.
 */
export const bundleTooLarge: Rule = ({ cluster, units }) => {
  if (cluster.spec.engine !== 'fleet') return [];
  return units.flatMap((built): readonly Issue[] => {
    const files = filesOf(built, packedFrom / 2);
    const bytes = files === undefined ? 0 : bundleBytes(built, files);
    if (bytes <= mostStored) return [];
    return [
      {
        rule: 'bundle-too-large',
        severity: 'warning',
        at: `${cluster.name}/${built.unit.name}`,
        message: `Fleet keeps the unit as one object of some ${bytes} bytes, packed, and etcd takes ${mostStored}`,
        remedy: 'make two apps of it, or keep what is large outside of the API',
      },
    ];
  });
};

function bundleBytes({ releases }: BuiltUnit, files: readonly UnitFile[]): number {
  const helm = releases.map(({ values }) => ({ values }));
  const of = (resources: readonly object[]): number => jsonBytes({ spec: { helm, resources } });
  const plain = of(files.map(({ name, text }) => ({ name, content: text })));
  if (plain < packedFrom) return plain;
  return of(files.map(({ name, text }) => ({ name, content: gzipSync(text).toString('base64'), encoding: 'base64+gz' })));
}
