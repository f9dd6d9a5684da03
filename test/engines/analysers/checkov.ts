import type { Manifest } from '@kube-world/model';

import { type Finding, inFolder } from './finding';
import { ask } from './run-analyser';

interface Report {
  readonly results?: { readonly failed_checks: readonly { readonly check_id: string; readonly resource: string }[] };
  readonly summary?: { readonly parsing_errors: number; readonly resource_count: number };
}

const args = ['--framework', 'kubernetes', '--compact', '--quiet', '--skip-download', '--skip-results-upload', '--output', 'json'];

/** Checks of checkov that objects do not pass; none is switched off. */
export function checkov(manifests: readonly Manifest[]): readonly Finding[] {
  const { stdout, stderr } = inFolder(manifests, (folder) => ask('checkov', ['--directory', folder, ...args]));
  if (!stdout.startsWith('{')) throw new Error(`checkov gave no report: ${stdout}${stderr}`);
  const { results, summary } = JSON.parse(stdout) as Report;
  if (!summary || summary.parsing_errors > 0 || summary.resource_count < manifests.length)
    throw new Error(
      `checkov read ${summary?.resource_count ?? 0} of ${manifests.length} objects, ${summary?.parsing_errors ?? 0} with errors`,
    );
  return (results?.failed_checks ?? []).map(({ check_id: check, resource }) => ({ object: objectName(resource), check }));
}

/** `StatefulSet.home-assistant.mosquitto` -> as the others write it; the name may hold dots, and `default` also stands for no namespace. */
function objectName(resource: string): string {
  const [kind = '', namespace = '', ...name] = resource.split('.');
  return `${kind} ${namespace}/${name.join('.')}`;
}
