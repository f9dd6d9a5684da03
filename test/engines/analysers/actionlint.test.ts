import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, stringify } from 'yaml';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf, toolPath } from '../../tools';
import { repository } from './dist-objects';
import { ask, secondsSince } from './run-analyser';

const folder = join(repository, '.github', 'workflows');
const workflows = readdirSync(folder);

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Readonly<Record<string, unknown>>[] }>>;
}

/** What actionlint says of a workflow; the scripts in its steps are shellcheck's. */
const actionlint = (text: string): string =>
  ask(
    'actionlint',
    ['-no-color', '-oneline', '-config-file', '/dev/null', '-shellcheck', toolPath('shellcheck'), '-pyflakes', '', '-'],
    text,
  ).stdout;

describeWith(['actionlint', 'shellcheck'], () => {
  test('nothing is found in any workflow', () => {
    const started = Date.now();
    expect(workflows.length).toBeGreaterThan(0);
    const remarks = workflows.map((name) => actionlint(readFileSync(join(folder, name), 'utf8')));
    expect(remarks.join('')).toBe('');
    const figures = { workflows: workflows.length, findings: 0, waivers: 0 };
    recordProof({ section: 'analysers', cluster: 'fleet', engine: titleOf('actionlint'), figures, seconds: secondsSince(started) });
  });

  test.each<[string, object, string]>([
    ['a key that no step has', { run: 'true', shel: 'bash' }, 'unexpected key "shel"'],
    ['an expression of what is not there', { run: 'echo "${{ matrix.node }}"' }, 'property "node" is not defined'],
    ['a script that splits a variable', { run: 'rm -r $HOME/$A' }, 'SC2086'],
    ['a title of a pull request in a script', { run: 'echo "${{ github.event.pull_request.title }}"' }, 'potentially untrusted'],
  ])('%s is found', (_, step, remark) => {
    const workflow = parse(readFileSync(join(folder, workflows[0] ?? ''), 'utf8')) as Workflow;
    const jobs = Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, { ...job, steps: [...job.steps, step] }]));
    expect(actionlint(stringify({ ...workflow, jobs }))).toContain(remark);
  });
});
