import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ask } from '../analysers/run-analyser';
import type { Template } from './dist-templates';

/** What an analyser says of a resource: `data databaseEBDE4557: CKV_AWS_157`. */
export interface Finding {
  readonly part: string;
  readonly resource: string;
  readonly check: string;
}

type Templates = Readonly<Record<string, Template>>;

function inFolder<T>(templates: Templates, look: (folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-templates-'));
  try {
    const files = Object.entries(templates).map(([part, template]) => {
      const file = join(folder, `${part}.json`);
      writeFileSync(file, JSON.stringify(template, undefined, 2));
      return file;
    });
    return look(folder, files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const partOf = (file: string): string => /(\w[\w-]*)\.json$/.exec(file)?.[1] ?? file;

interface Match {
  readonly Filename: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path?: readonly (string | number)[] };
}

/** Errors and warnings of cfn-lint; it holds templates against the schemas of the region's resources. */
export function cfnLint(templates: Templates, region: string): readonly Finding[] {
  const { stdout, stderr } = inFolder(templates, (_, files) => ask('cfn-lint', ['--format', 'json', '--regions', region, '--', ...files]));
  if (!stdout.startsWith('[')) throw new Error(`cfn-lint gave no report: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as readonly Match[]).map(({ Filename, Rule, Location }) => ({
    part: partOf(Filename),
    resource: String(Location.Path?.[1] ?? ''),
    check: Rule.Id,
  }));
}

interface Report {
  readonly results?: {
    readonly failed_checks: readonly { readonly check_id: string; readonly resource: string; readonly file_path: string }[];
  };
  readonly summary?: { readonly parsing_errors: number; readonly resource_count: number };
}

const args = ['--framework', 'cloudformation', '--compact', '--quiet', '--skip-download', '--skip-results-upload', '--output', 'json'];

/** Checks of checkov that resources do not pass; none is switched off. */
export function checkov(templates: Templates): readonly Finding[] {
  const { stdout, stderr } = inFolder(templates, (folder) => ask('checkov', ['--directory', folder, ...args]));
  if (!stdout.startsWith('{')) throw new Error(`checkov gave no report: ${stdout}${stderr}`);
  const { results, summary } = JSON.parse(stdout) as Report;
  const count = Object.values(templates).reduce((sum, { Resources }) => sum + Object.keys(Resources).length, 0);
  if (!summary || summary.parsing_errors > 0 || summary.resource_count !== count)
    throw new Error(`checkov read ${summary?.resource_count ?? 0} of ${count} resources, ${summary?.parsing_errors ?? 0} with errors`);
  return (results?.failed_checks ?? []).map(({ check_id: check, resource, file_path: file }) => ({
    part: partOf(file),
    resource: resource.split('.').at(-1) ?? resource,
    check,
  }));
}
