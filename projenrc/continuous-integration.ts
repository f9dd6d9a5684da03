import type { javascript } from 'projen';
import { GithubWorkflow } from 'projen/lib/github';
import { JobPermission } from 'projen/lib/github/workflows-model';

import { actions } from './versions';

/** On every pull request: the tests, and that `dist/` is what synth writes. */
export function addContinuousIntegration(project: javascript.NodeProject): void {
  if (!project.github) return;
  const workflow = new GithubWorkflow(project.github, 'test');
  workflow.on({ pullRequest: {}, push: { branches: ['main'] } });
  workflow.addJob('test', {
    runsOn: ['ubuntu-24.04'],
    permissions: { contents: JobPermission.READ },
    // the first run builds every program of test/tools from its sources
    timeoutMinutes: 60,
    steps: [
      { uses: actions.checkout },
      { uses: actions.setupNode, with: { 'node-version-file': '.nvmrc' } },
      { uses: actions.setupGo, with: { 'go-version': '1.26', cache: false } },
      {
        uses: actions.cache,
        with: {
          path: '~/.cache/kube-world/tools',
          key: "tools-${{ runner.os }}-${{ hashFiles('test/tools/**') }}",
          'restore-keys': 'tools-',
        },
      },
      { name: 'Install, test, and compare dist/ with what synth writes', run: 'bash .ci/run' },
    ],
  });
}
