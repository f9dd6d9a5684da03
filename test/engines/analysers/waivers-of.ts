import type { Analyser, Manifest } from '@kube-world/model';

import type { Finding } from './finding';
import { nameOf } from './dist-objects';

/** A waiver as it stands on an object. */
export interface Waived extends Finding {
  readonly analyser: Analyser;
  readonly reason: string;
}

const scoreIgnores = 'kube-score/ignore';
const scoreReason = 'waiver.kube-world/';
const checkovSkips = 'checkov.io/skip';

/** The waivers of an object, read off its annotations. */
export function waiversOf(manifest: Manifest): readonly Waived[] {
  const object = nameOf(manifest);
  const annotations = manifest.metadata.annotations ?? {};
  const ignored = (annotations[scoreIgnores] ?? '').split(',').filter((check) => check !== '');
  const skipped = Object.entries(annotations).flatMap(([key, text]) => (key.startsWith(checkovSkips) ? [text.split('=')] : []));
  return [
    ...ignored.map((check) => ({ analyser: 'kube-score' as const, object, check, reason: annotations[`${scoreReason}${check}`] ?? '' })),
    ...skipped.map(([check = '', reason = '']) => ({ analyser: 'checkov' as const, object, check, reason })),
  ];
}

/** The object without its waivers. */
export function unwaived(manifest: Manifest): Manifest {
  const { annotations = {} } = manifest.metadata;
  const isWaiver = (key: string): boolean => key === scoreIgnores || key.startsWith(scoreReason) || key.startsWith(checkovSkips);
  const kept = Object.fromEntries(Object.entries(annotations).filter(([key]) => !isWaiver(key)));
  return { ...manifest, metadata: { ...manifest.metadata, annotations: kept } };
}
