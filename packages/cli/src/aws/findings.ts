import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { reportFile } from '@kube-world/aws';
import { compareIssues, type Issue } from '@kube-world/model';

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

/** What the checks found in the assembly of a folder, as issues: none of them may stay. */
export function findingsIn(folder: string): readonly Issue[] {
  const file = join(folder, reportFile);
  if (!existsSync(file)) return [];
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return pluginReports
    .flatMap(({ pluginName, violations }) =>
      violations.flatMap(({ ruleName, description, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => ({
          rule: ruleName,
          severity: 'error' as const,
          at: constructPath ?? pluginName,
          message: sentence(description),
          remedy: `change the fact that it comes from, or accept '${pluginName.replaceAll(' ', '-')}::${ruleName}' beside the construct in packages/aws, with a reason`,
        })),
      ),
    )
    .toSorted(compareIssues);
}

/** Without the list of controls and the stop at its end: `The RDS instance is ... - (Control IDs: CP-6a).` */
function sentence(description: string): string {
  return description
    .replace(/ - \(Control IDs?: [^]*$/, '')
    .replace(/\.$/, '')
    .replace(/^The /, 'the ');
}
