import { constants, gzipSync } from 'node:zlib';

import type { BuiltUnit, Issue } from '@kube-world/model';

import type { CheckContext, Rule } from '../context';
import { filesOf } from './unit-files';
import { jsonBytes, mebibyte } from './weight';

/** What the values of a Secret may have together. */
const most = mebibyte;

/**
 * Helm keeps each release as one value of a Secret: the chart, its values and what was rendered, as JSON, gzip at its best and
 * base64. Of a chart only our values are known here; what Fleet installs without a chart is wholly known, since Fleet makes a
 * release of it, in which each file stands twice: as the chart's, in base64, and rendered. A warning for the same reason as with
 * bundles: compressors differ.
 */
export const releaseTooLarge: Rule = (context) =>
  context.units.flatMap((built): readonly Issue[] =>
    storedBy(context, built)
      .filter(({ bytes }) => bytes > most)
      .map(({ at, what, bytes }) => ({
        rule: 'release-too-large',
        severity: 'warning',
        at,
        message: `${what} take some ${bytes} bytes of the Secret in which Helm keeps the release, and it holds ${most}`,
        remedy: 'keep large texts out of it: in a ConfigMap of another unit, in a volume or in an image',
      })),
  );

interface Stored {
  readonly at: string;
  readonly what: string;
  readonly bytes: number;
}

function storedBy({ cluster }: CheckContext, built: BuiltUnit): readonly Stored[] {
  const charts = built.releases.map(({ at, values }) => ({ at, what: 'the values alone', bytes: packed({ config: values }) }));
  if (cluster.spec.engine !== 'fleet' || built.releases.length > 0) return charts;
  // of what does not pack at all, three eighths of a MiB become one
  const files = filesOf(built, most / 4) ?? [];
  const release = {
    chart: { files: files.map(({ name, text }) => ({ name, data: Buffer.from(text).toString('base64') })) },
    manifest: files.map(({ text }) => text).join('---\n'),
  };
  return [{ at: `${cluster.name}/${built.unit.name}`, what: 'its objects', bytes: packed(release) }];
}

/** Bytes in base64; what has less than so many as JSON is not packed. */
function packed(value: object): number {
  const bytes = jsonBytes(value);
  if (bytes < most / 2) return 0;
  return 4 * Math.ceil(gzipSync(JSON.stringify(value), { level: constants.Z_BEST_COMPRESSION }).length / 3);
}
