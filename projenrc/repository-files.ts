import { IniFile, JsonFile, TextFile, type javascript, YamlFile } from 'projen';

/** Files that tools around the repository read: npm, git, editors, pre-commit, Renovate. */
export function addRepositoryFiles(project: javascript.NodeProject): void {
  // No install script runs and no registry's host enters the lockfile.
  project.npmrc.addConfig('ignore-scripts', 'true');
  project.npmrc.addConfig('omit-lockfile-registry-resolved', 'true');
  project.npmrc.addConfig('engine-strict', 'true');

  project.gitattributes.addAttributes('/dist/**', 'linguist-generated');
  project.gitattributes.addAttributes('/packages/*/generated/**', 'linguist-generated', '-diff');
  // What synth writes is compared byte for byte.
  project.gitattributes.addAttributes('/dist/**', '-text');

  new IniFile(project, '.editorconfig', {
    obj: {
      root: true,
      '*': {
        charset: 'utf-8',
        end_of_line: 'lf',
        indent_style: 'space',
        indent_size: 2,
        insert_final_newline: true,
        trim_trailing_whitespace: true,
      },
    },
  });

  new JsonFile(project, '.oxfmtrc.json', {
    marker: false,
    obj: {
      singleQuote: true,
      printWidth: 140,
      ignorePatterns: ['dist', '**/generated/**', '**/fixtures/**', '*.md', '*.json', '*.yaml', '*.yml'],
    },
  });

  new YamlFile(project, '.pre-commit-config.yaml', {
    obj: {
      repos: [
        {
          repo: 'local',
          hooks: [
            { id: 'lint', name: 'types, rules and format', entry: 'npx projen lint', language: 'system', pass_filenames: false },
            {
              id: 'synth',
              name: 'dist/ is what synth writes',
              // a file that is new is no difference to `git diff`
              entry: `sh -c 'npx projen synth && git diff --exit-code dist && ! git ls-files --others --exclude-standard dist | grep .'`,
              language: 'system',
              pass_filenames: false,
            },
          ],
        },
      ],
    },
  });

  new JsonFile(project, 'renovate.json', {
    marker: false,
    obj: {
      $schema: 'https://docs.renovatebot.com/renovate-schema.json',
      extends: ['config:recommended', ':semanticCommitsDisabled'],
      ignorePaths: ['dist/**', '**/node_modules/**', '**/generated/**'],
      // What projen writes is not edited: Renovate raises the tables that projen reads.
      enabledManagers: ['custom.regex'],
      customManagers: [
        {
          customType: 'regex',
          description: 'The version table: each entry names its data source in the comment above it',
          managerFilePatterns: ['/^packages/model/src/versions\\.ts$/'],
          matchStrings: [
            "// renovate: datasource=(?<datasource>\\S+) depName=(?<depName>\\S+)(?: registryUrl=(?<registryUrl>\\S+))?\\s+[^']*'(?<currentValue>[^'@]+)(?:@(?<currentDigest>sha256:[a-f0-9]+))?'",
          ],
        },
        {
          customType: 'regex',
          description: 'Libraries and tools; `npx projen` on the branch writes package.json and the lockfile',
          managerFilePatterns: ['/^projenrc/versions\\.ts$/'],
          datasourceTemplate: 'npm',
          matchStrings: ["\\n  '?(?<depName>[@a-z][^':\\s]*)'?: '(?<currentValue>\\d[^']*)'"],
        },
        {
          customType: 'regex',
          description: 'Actions of the workflow; `npx projen` on the branch writes it',
          managerFilePatterns: ['/^projenrc/versions\\.ts$/'],
          datasourceTemplate: 'github-tags',
          matchStrings: ["'(?<depName>[a-z][\\w-]*/[\\w-]+)@(?<currentValue>v\\d[^']*)'"],
        },
      ],
    },
  });

  // what `npx cdk` runs; it asks AWS nothing at synth, so there is no context to keep
  new JsonFile(project, 'cdk.json', {
    marker: false,
    obj: { app: 'node packages/cli/bin/run.cjs packages/cli/src/aws/cdk.ts', versionReporting: false, notices: false },
  });

  new TextFile(project, '.nvmrc', { lines: ['20.19.0', ''] });
}
