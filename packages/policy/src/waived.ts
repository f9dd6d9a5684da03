import { type App, type BuiltManifest, type Issue, meant, type PolicyWaiver, waiverFault } from '@kube-world/model';

/** Where waivers stand: on the apps of a cluster's units, and on objects that its engine makes. */
export interface Waived {
  readonly cluster: string;
  readonly units: readonly { readonly unit: { readonly name: string; readonly app: Pick<App, 'waivers'> } }[];
  readonly objects: readonly BuiltManifest[];
  /** ISO date. */
  readonly today: string;
  /** The ids of all policies. */
  readonly known: ReadonlySet<string>;
  /** What the API server refuses by itself, by the level of a namespace: no waiver silences that. @default - nothing */
  readonly refused?: readonly Issue[];
}

/**
 * Leaves out what an app or an object has leave to break, and says which waivers are wrong: badly written, given twice, of no policy,
 * over, or without need.
 */
export function withoutWaived(issues: readonly Issue[], { cluster, units, objects, today, known, refused = [] }: Waived): readonly Issue[] {
  const silenced = new Set<Issue>();
  const silence = (rule: string, isOf: (issue: Issue) => boolean): boolean => {
    const broken = issues.filter((issue) => issue.rule === rule && isOf(issue));
    for (const issue of broken) silenced.add(issue);
    return broken.length > 0;
  };
  const judge = (waiver: PolicyWaiver, at: string, isOf: (issue: Issue) => boolean): readonly Issue[] => {
    if (!known.has(waiver.rule)) return [unknown(waiver, at, known)];
    if (waiver.until !== undefined && waiver.until < today) return [over(waiver, at)];
    const isNeeded = silence(waiver.rule, isOf) || refused.some((issue) => issue.rule === waiver.rule && isOf(issue));
    return isNeeded ? [] : [unneeded(waiver, at)];
  };
  const judgeAll = (waivers: readonly PolicyWaiver[], of: string, isOf: (issue: Issue) => boolean): readonly Issue[] => {
    const at = `${of} waivers`;
    return waivers.flatMap((waiver, index) => {
      const fault = waiverFault(waiver);
      if (fault) {
        // what it is meant for is no second defect
        silence(waiver?.rule, isOf);
        return [{ rule: 'waiver-malformed', severity: 'error', at: `${at}[${index}]`, ...fault }];
      }
      return isSecond(waivers, index) ? [second(waiver, at)] : judge(waiver, at, isOf);
    });
  };
  const wrong = [
    ...units.flatMap(({ unit: { name, app } }) =>
      // an issue's place begins with its unit's
      judgeAll(app.waivers ?? [], `${cluster}/${name}`, ({ at }) => at.startsWith(`${cluster}/${name}/`)),
    ),
    ...objects.flatMap(({ at, waivers = [] }) => judgeAll(waivers, at, (issue) => issue.at === at || issue.at.startsWith(`${at} `))),
  ];
  return [...issues.filter((issue) => !silenced.has(issue)), ...refused, ...wrong];
}

/** Whether an earlier one waives the same policy. */
function isSecond(waivers: readonly PolicyWaiver[], index: number): boolean {
  return waivers.findIndex((each) => each?.rule === waivers[index]?.rule) < index;
}

function second({ rule }: PolicyWaiver, at: string): Issue {
  const message = `waives '${rule}' twice`;
  return { rule: 'waiver-twice', severity: 'error', at, message, remedy: 'keep one waiver, with all that speaks for it in its reason' };
}

function unknown({ rule }: PolicyWaiver, at: string, known: ReadonlySet<string>): Issue {
  const message = `waives '${rule}', and no policy is called so`;
  return {
    rule: 'waiver-unknown',
    severity: 'error',
    at,
    message,
    remedy: meant(rule, known, `name one of ${[...known].toSorted().join(', ')}`),
  };
}

function over({ rule, until }: PolicyWaiver, at: string): Issue {
  const message = `the waiver of '${rule}' ended on ${until}`;
  return { rule: 'waiver-over', severity: 'error', at, message, remedy: 'mend what it was for, or decide on another day' };
}

function unneeded({ rule }: PolicyWaiver, at: string): Issue {
  const message = `waives '${rule}', which nothing of it breaks`;
  return { rule: 'waiver-unneeded', severity: 'error', at, message, remedy: 'take the waiver out' };
}
