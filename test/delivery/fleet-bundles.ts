import { basename, join } from 'node:path';

import { type Bundle, bundlesOf, gitRepos, namespaceOf, releaseName } from './fleet/bundles';
import { dependencies } from './fleet/depends-on';
import { inOrder } from './in-order';

/** What one bundle of Fleet applies. */
export interface FleetUnit {
  readonly name: string;
  readonly dependsOn: readonly string[];
  /** Files of objects that the bundle deploys, absolute; none for a chart. */
  readonly files: readonly string[];
  /** Where objects go that name no namespace. */
  readonly namespace: string;
  /** A chart that Fleet fetches and installs. @default - the bundle deploys its files */
  readonly release?: FleetRelease;
}

export interface FleetRelease {
  readonly name: string;
  /** Its name in `repository`, or an `oci://` address. */
  readonly chart: string;
  readonly repository?: string;
  readonly version?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The bundles that Fleet brings to a cluster, each after those that it depends on; the hub's own `gitops/`, which starts
 * the others, comes first.
 * @param folder `dist/<cluster>` of a cluster that Fleet serves
 */
export function bundlesInOrder(folder: string): readonly FleetUnit[] {
  const bundles = bundlesFor(folder);
  const units = inOrder(
    bundles.map((bundle) => unit(join(folder, '..', '..'), bundle, bundles)),
    folder,
  );
  const isFirst = ({ files }: FleetUnit): boolean => files.some((file) => file.startsWith(`${join(folder, 'gitops')}/`));
  return [...units.filter(isFirst), ...units.filter((one) => !isFirst(one))];
}

/** The bundles whose folders lie in `dist/<cluster>`, in no order. */
export function bundlesFor(folder: string): readonly Bundle[] {
  const root = join(folder, '..', '..');
  return gitRepos(root).flatMap(({ gitRepo }) => bundlesOf(root, gitRepo, `dist/${basename(folder)}/`));
}

function unit(root: string, bundle: Bundle, all: readonly Bundle[]): FleetUnit {
  const { name, options, folder, deployed } = bundle;
  const { chart, repo, version, values = {} } = options.helm ?? {};
  return {
    name,
    dependsOn: dependencies(bundle, all),
    files: deployed.map((file) => join(root, folder, file)),
    namespace: namespaceOf(bundle),
    ...(chart === undefined
      ? {}
      : {
          release: {
            name: releaseName(bundle),
            chart,
            ...(repo === undefined ? {} : { repository: repo }),
            ...(version === undefined ? {} : { version }),
            values,
          },
        }),
  };
}
