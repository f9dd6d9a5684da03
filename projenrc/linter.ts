import { JsonFile, type Project } from 'projen';

import { type ImportRule, rootRules } from './import-rules';

const impureGlobals = ['process', 'globalThis', 'global', 'Date', 'performance', 'fetch', 'crypto', 'WebSocket'];
const impureModules =
  '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster|process|os|crypto|timers|perf_hooks|worker_threads)(/|$)';

/** oxlint's configuration: cycles, directions, purity below the command, and the size of a file. */
export class Linter {
  private readonly rules: ImportRule[] = [...rootRules];

  public constructor(project: Project) {
    new JsonFile(project, '.oxlintrc.json', { obj: () => this.render(), marker: false });
  }

  public add(rule: ImportRule): void {
    this.rules.push(rule);
  }

  private render(): Record<string, unknown> {
    return {
      plugins: ['import', 'typescript', 'unicorn', 'oxc', 'jest'],
      categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
      env: { node: true, es2022: true },
      ignorePatterns: ['dist', '**/generated/**', 'node_modules', 'test/**/fixtures/**'],
      rules: {
        'import/no-cycle': 'error',
        'import/no-unassigned-import': 'off', // the loader registers itself
        'import/no-named-as-default-member': 'off', // js-yaml and semver are read either way
        'no-await-in-loop': 'off', // the order of writes is the point where a loop awaits
        'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
        'typescript/no-explicit-any': 'error',
        'typescript/consistent-type-imports': 'error',
        'typescript/no-non-null-assertion': 'error',
        'typescript/no-unsafe-type-assertion': 'off', // a manifest is read as unknown and narrowed by name
        'no-underscore-dangle': 'off', // `__proto__` is what hostile schemas are tested with
        'no-shadow': 'off', // names of the field repeat in nested scopes
        'unicorn/no-array-sort': 'off', // toSorted is not in Node 18 type libraries, and copies are explicit here
        'unicorn/consistent-function-scoping': 'off',
        'jest/no-conditional-expect': 'off', // property tests branch on the generated case
        'jest/no-standalone-expect': 'off',
        'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
        'jest/no-disabled-tests': 'error',
        'oxc/no-map-spread': 'off', // a stage returns new objects and leaves its input as it was
        'no-new': 'off', // a construct adds itself to its scope
      },
      overrides: [
        ...this.rules.flatMap((rule) => this.override(rule)),
        { files: ['test/**'], rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] } },
      ],
    };
  }

  /** `../../model/src` is as much a package's inside as `@kube-world/model/src`. */
  private packageSources(rule: ImportRule): readonly string[] {
    const packages = this.rules.filter((other) => other.folder.startsWith('packages/') && other.folder !== rule.folder);
    return packages.map((other) => `../**/${other.folder.slice('packages/'.length)}/src/**`);
  }

  private override(rule: ImportRule): readonly Record<string, unknown>[] {
    const allowed = rule.packages.map((name) => `!@kube-world/${name}`);
    const typed = ['crds', 'charts'].filter((name) => rule.packages.includes(name)).map((name) => `!@kube-world/${name}/**`);
    const pure = rule.folder !== 'packages/cli';
    const patterns: Record<string, unknown>[] = [
      { group: ['@kube-world/*', ...allowed], message: rule.why },
      {
        group: ['@kube-world/*/**', ...(pure ? typed : ['!@kube-world/crds/**', '!@kube-world/charts/**'])],
        message: 'import a package by its name, never its inside',
      },
      { group: ['**/packages/**', ...this.packageSources(rule)], message: 'import a package by its name, never its inside' },
      ...(rule.notSiblings === undefined ? [] : [{ regex: String.raw`^\.\./[a-z][^/]*/`, message: rule.notSiblings }]),
      ...(rule.notFolders.length > 0
        ? [{ group: rule.notFolders.flatMap((folder) => [`../**/${folder}`, `../**/${folder}/**`]), message: rule.why }]
        : []),
    ];
    if (pure)
      patterns.push({ regex: impureModules, message: 'no process, clock, random or network below packages/cli; take it as an argument' });
    const purity = pure
      ? {
          'no-restricted-globals': [
            'error',
            ...impureGlobals.map((name) => ({
              name,
              message: 'no process, clock, random or network below packages/cli; take it as an argument',
            })),
          ],
          'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'no random below packages/cli' }],
        }
      : {};
    return [{ files: [`${rule.folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }], ...purity } }];
  }
}
