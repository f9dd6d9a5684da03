import type { Issue } from '@kube-world/model';

import type { Change } from './change';

/** A fleet that the command must refuse, or warn of. */
export interface Row {
  /** The rule that fires. */
  readonly rule: string;
  /** What is wrong, in few words; with the rule it chooses the row. */
  readonly title: string;
  readonly change: Change;
  /** Its one issue: the place, and parts of the message and of the remedy. */
  readonly issue: Pick<Issue, 'at' | 'message' | 'remedy'> & { readonly severity?: 'warning' };
  /** What the command is given beside `--fleet`, `--out` and `--json`. @default - nothing */
  readonly options?: readonly string[];
  /** Rules whose findings come along, since no fleet can have one without the other. @default - none: one defect, one finding */
  readonly among?: readonly string[];
  /** Files that lie in the folder of the output already: path -> text. @default - it is empty */
  readonly kept?: Readonly<Record<string, string>>;
}

export function row(
  rule: string,
  title: string,
  change: Change,
  issue: Row['issue'],
  more: Pick<Row, 'options' | 'among' | 'kept'> = {},
): Row {
  return { rule, title, change, issue, ...more };
}

/** The app's namespace is of a level of Pod Security. */
export const level = (podSecurity: string) => ({ app: { namespace: { podSecurity } } });
