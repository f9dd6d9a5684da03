/** Which of the fleet's own folders and packages each may import; `docs/adr/0003-import-directions.md` says why. */
export interface ImportRule {
  /** Folder, from the repository's root. */
  readonly folder: string;
  /** Packages of ours that it may import by name. */
  readonly packages: readonly string[];
  /** Root folders that it must not reach by a relative path. */
  readonly notFolders: readonly string[];
  readonly why: string;
  /** Siblings never import each other: what they share has a name and lives one step lower. @default - they may */
  readonly notSiblings?: string;
}

const rootFolders = ['apps', 'clusters', 'policies', 'test', 'bench', 'projenrc'] as const;

export const rootRules: readonly ImportRule[] = [
  {
    folder: 'apps',
    packages: ['model', 'crds', 'charts', 'constructs'],
    notFolders: ['clusters', 'policies', 'test', 'bench', 'projenrc'],
    why: 'an app knows no cluster; take what it needs as a setting',
    notSiblings: 'an app never imports an app; what they share lives in packages/constructs',
  },
  {
    folder: 'clusters',
    packages: ['model', 'crds', 'charts', 'constructs'],
    notFolders: ['policies', 'test', 'bench', 'projenrc'],
    why: 'a cluster is facts and placed apps',
    notSiblings: "a cluster never a cluster; what they share lives in an app's settings",
  },
  {
    folder: 'policies',
    packages: ['model', 'crds', 'policy'],
    notFolders: ['apps', 'clusters', 'test', 'bench', 'projenrc'],
    why: 'a policy judges manifests, not the code behind them',
  },
];

export function packageRule(name: string, uses: readonly string[]): ImportRule {
  const notFolders = name === 'cli' ? ['test', 'bench', 'projenrc'] : rootFolders;
  return {
    folder: `packages/${name}`,
    packages: uses,
    notFolders,
    why: `packages/${name} may import ${uses.length === 0 ? 'nothing of ours' : uses.join(', ')}`,
  };
}
