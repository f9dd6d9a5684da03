import { DependencyType, JsonFile, javascript } from 'projen';

import { addContinuousIntegration } from './continuous-integration';
import { packageRule } from './import-rules';
import { Linter } from './linter';
import { addRepositoryFiles } from './repository-files';
import { addTasks } from './tasks';
import { addTestRunner } from './test-runner';
import { libraries, tools } from './versions';

export interface PackageOptions {
  /** Packages of ours that it imports. */
  readonly uses: readonly string[];
  /** Outside libraries, by name; their versions are in `projenrc/versions.ts`. @default - none */
  readonly libraries?: readonly string[];
  /** Entry points beside the index. @default - the index alone */
  readonly exports?: Record<string, string>;
  /** Commands. @default - none */
  readonly bin?: Record<string, string>;
}

/** The repository as code: every configuration file is written from here. */
export class KubeWorldProject extends javascript.NodeProject {
  private readonly linter: Linter;

  public constructor() {
    super({
      name: 'kube-world',
      defaultReleaseBranch: 'main',
      packageManager: javascript.NodePackageManager.NPM,
      projenVersion: tools.projen,
      minNodeVersion: '20.19.0',
      license: 'Apache-2.0',
      copyrightOwner: 'The kube-world authors',
      entrypoint: '',
      release: false,
      jest: false,
      depsUpgrade: false,
      buildWorkflow: false,
      pullRequestTemplate: false,
      githubOptions: { mergify: false, pullRequestLint: false },
      package: false,
      projenCommand: 'npx projen',
      gitignore: ['.DS_Store', '/coverage', '/bench/results', '/cdk.out', '!/dist/**', '/dist/.kube-world/'],
      prettier: false,
      npmignoreEnabled: false,
    });
    this.package.addField('private', true);
    this.package.addField('workspaces', ['packages/*']);
    this.package.addField(
      'description',
      'One typed description of a fleet of Kubernetes clusters; out of it, everything in Git that the fleet needs',
    );
    for (const [name, version] of Object.entries(libraries)) this.addDeps(`${name}@${version}`);
    for (const [name, version] of Object.entries(tools)) this.addDevDeps(`${name}@${version}`);
    // projen adds a range of its own beside our version
    this.deps.removeDependency('constructs', DependencyType.BUILD);
    // a release of which every platform's binary is published, so that the lockfile holds them all
    this.package.addPackageResolutions('unrs-resolver@1.12.2');
    this.linter = new Linter(this);
    addTestRunner(this);
    addTasks(this);
    addRepositoryFiles(this);
    addContinuousIntegration(this);
  }

  /** A workspace `packages/<name>`, published to the others as `@kube-world/<name>`. */
  public addPackage(name: string, options: PackageOptions): void {
    const ours = options.uses.map((used): [string, string] => [`@kube-world/${used}`, '0.0.0']);
    const theirs = (options.libraries ?? []).map((library): [string, string] => {
      const version = libraries[library as keyof typeof libraries];
      if (version === undefined)
        throw new Error(`packages/${name} uses '${library}', which projenrc/versions.ts does not list; add it there`);
      return [library, version];
    });
    new JsonFile(this, `packages/${name}/package.json`, {
      obj: {
        name: `@kube-world/${name}`,
        version: '0.0.0',
        private: true,
        license: 'Apache-2.0',
        main: './src/index.ts',
        exports: { '.': './src/index.ts', ...options.exports },
        ...(options.bin ? { bin: options.bin } : {}),
        dependencies: Object.fromEntries([...ours, ...theirs]),
      },
    });
    this.linter.add(packageRule(name, options.uses));
  }
}
