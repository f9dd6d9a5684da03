import type { javascript } from 'projen';

/** A fresh clone has no `node_modules`; every task that a person types installs what the lockfile says first. */
const install = 'node packages/cli/bin/install.cjs';

export function addTasks(project: javascript.NodeProject): void {
  project.defaultTask?.reset(`${install} --if-absent`, { name: 'install' });
  project.defaultTask?.exec('node -r ./packages/cli/bin/loader.cjs .projenrc.ts');
  for (const unused of ['build', 'compile', 'package', 'pre-compile', 'post-compile', 'watch', 'test', 'eject', 'clobber', 'post-upgrade'])
    project.removeTask(unused);

  const add = (name: string, description: string, ...steps: readonly string[]): void => {
    const task = project.addTask(name, { description });
    for (const step of [install, ...steps]) task.exec(step, { receiveArgs: step === steps.at(-1) });
  };
  add('synth', 'Write dist/ from the fleet', 'node packages/cli/bin/kube-world.cjs synth');
  add('synth:aws', 'Write dist/ with the templates of the AWS stacks made anew', 'node packages/cli/bin/kube-world.cjs synth --aws');
  add('check', 'Everything that synth does but the write', 'node packages/cli/bin/kube-world.cjs check');
  add('test', 'Run the unit, golden and architecture tests', 'node node_modules/jest/bin/jest.js');
  add('test:engines', 'Run the tests that need real programs', 'node node_modules/jest/bin/jest.js --config jest.engines.config.json');
  add('test:e2e', 'Run the tests that need clusters on loopback', 'node node_modules/jest/bin/jest.js --config jest.e2e.config.json');
  add(
    'proof',
    'Write docs/proof.md from what the last run of both tiers saw; --check compares, --forget begins anew',
    'node packages/cli/bin/run.cjs test/proof/main.ts',
  );
  add(
    'docs',
    'Write the pages of policies and waivers in docs/; --check names what differs',
    'node packages/cli/bin/run.cjs packages/cli/src/docs.ts',
  );
  add('tools', 'Install the programs that tests run; --list shows them', 'node packages/cli/bin/run.cjs test/tools/main.ts');
  add('lint', 'Check types, rules and format', 'tsc -p tsconfig.json', 'oxlint --type-aware --deny-warnings', 'oxfmt --check');
  add('format', 'Format the sources', 'oxfmt');
  add('bench', 'Measure synth against plain cdk8s, helm, kubectl and the disk', 'node packages/cli/bin/run.cjs bench/main.ts');
  add(
    'generate',
    'Write typed kinds, schemas and chart facts from upstream sources',
    'node packages/cli/bin/run.cjs packages/cli/src/generate.ts',
  );
}
