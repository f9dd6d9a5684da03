import { ModelError } from './errors';

/** A static analyser that reads from an object which of its checks do not count there. */
export type Analyser = 'kube-score' | 'checkov';

/** A finding that is right to ignore on one object. A waiver that no finding needs is a defect: a test looks for such. */
export interface Waiver {
  readonly analyser: Analyser;
  /** The check's id, as the analyser spells it: `pod-probes-identical`, `CKV_K8S_16`. */
  readonly check: string;
  /** Why the object is right as it is: one line, and no `=`. */
  readonly reason: string;
}

const checks: Readonly<Record<Analyser, RegExp>> = {
  'kube-score': /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  checkov: /^CKV2?_[A-Z0-9]+_[0-9]+$/,
};
/** `checkov` cuts its annotation at each `=`. */
const reasonText = /^[^\s=][^\n\r=]*$/;

/**
 * Waivers as their analysers read them, with the reason beside each: kube-score takes a list of names, and checkov a numbered
 * annotation a check. Sorted, so that their order does not show; of two waivers of one check the later one's reason stands.
 * @returns `undefined` without waivers
 * @throws ModelError at `at` when a check is none of the analyser's, or a reason is missing or would not be read whole
 */
export function waiverAnnotations(waivers: readonly Waiver[], at: string): Readonly<Record<string, string>> | undefined {
  if (waivers.length === 0) return undefined;
  for (const waiver of waivers) checkWaiver(waiver, at);
  const ofAnalyser = (analyser: Analyser): readonly (readonly [string, string])[] =>
    [...new Map(waivers.filter((waiver) => waiver.analyser === analyser).map(({ check, reason }) => [check, reason]))].toSorted(byCheck);
  const scored = ofAnalyser('kube-score');
  return {
    ...Object.fromEntries(ofAnalyser('checkov').map(([check, reason], index) => [`checkov.io/skip${index + 1}`, `${check}=${reason}`])),
    ...(scored.length > 0 ? { 'kube-score/ignore': scored.map(([check]) => check).join(',') } : {}),
    ...Object.fromEntries(scored.map(([check, reason]) => [`waiver.kube-world/${check}`, reason])),
  };
}

const byCheck = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left.localeCompare(right, 'en', { numeric: true });

function checkWaiver({ analyser, check, reason }: Waiver, at: string): void {
  if (!checks[analyser].test(check))
    throw new ModelError(`${analyser} has no check '${check}'; write its id as the analyser prints it`, { at });
  if (!reasonText.test(reason))
    throw new ModelError(`the waiver of ${analyser}'s check '${check}' has the reason '${reason}'; give one line of text without '='`, {
      at,
    });
}
