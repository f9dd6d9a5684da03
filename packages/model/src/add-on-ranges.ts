import { Version } from './values/version';

/** What upstream says of one program: the versions of Kubernetes that each of its minor releases goes with. */
export interface AddOnRanges {
  readonly title: string;
  /** `error`: upstream supports nothing else, or its program refuses it. `warning`: upstream tests nothing else, and says that it may work. */
  readonly outside: 'error' | 'warning';
  /** Minor release -> first and last minor version of Kubernetes, both included; no last one where upstream names none. */
  readonly releases: Readonly<Record<string, readonly [from: string, to?: string]>>;
}

/** Programs whose versions hang on Kubernetes's, as far as upstream says so. Releases that are not here were not looked up, or not found. */
export const addOnRanges = {
  /** Bounds that the program itself holds: pkg/machinery/compatibility of siderolabs/talos v1.13.9, read 2026-11-21. */
  talos: {
    title: 'Talos',
    outside: 'error',
    releases: {
      '1.7': ['1.25', '1.30'],
      '1.8': ['1.26', '1.31'],
      '1.9': ['1.27', '1.32'],
      '1.10': ['1.28', '1.33'],
      '1.11': ['1.29', '1.34'],
      '1.12': ['1.30', '1.35'],
      '1.13': ['1.31', '1.36'],
    },
  },
  /** kube_version_min_required, and the newest version with checksums, of kubernetes-sigs/kubespray at each release's tags, read 2026-11-21. */
  kubespray: {
    title: 'Kubespray',
    outside: 'error',
    releases: {
      '2.24': ['1.26', '1.29'],
      '2.25': ['1.27', '1.29'],
      '2.26': ['1.28', '1.30'],
      '2.27': ['1.29', '1.31'],
      '2.28': ['1.30', '1.32'],
      '2.29': ['1.31', '1.33'],
      '2.30': ['1.32', '1.34'],
      '2.31': ['1.33', '1.35'],
    },
  },
  /**
   * Page "System requirements" of each release, from tigera/docs for 3.27 and 3.28, and as quoted by projectcalico's discussion 11717
   * for 3.29 and by the release notes of Rusty-Gopher/kupre v0.5.0 for 3.31 and later; read 2026-11-21. No list of 3.30 was found.
   */
  calico: {
    title: 'Calico',
    outside: 'warning',
    releases: {
      '3.27': ['1.24', '1.28'],
      '3.28': ['1.27', '1.30'],
      '3.29': ['1.29', '1.32'],
      '3.31': ['1.32', '1.35'],
      '3.32': ['1.34', '1.36'],
      '3.33': ['1.35', '1.37'],
    },
  },
  /** Page "Kubernetes Compatibility" of cilium/cilium v1.18.14 and 1.19.3, read 2026-11-21. */
  cilium: { title: 'Cilium', outside: 'warning', releases: { '1.18': ['1.30', '1.33'], '1.19': ['1.32', '1.35'] } },
  /** Page "Maintenance and Support" of rook.io, read 2026-11-21. */
  rook: {
    title: 'Rook',
    outside: 'error',
    releases: {
      '1.13': ['1.23', '1.29'],
      '1.14': ['1.25', '1.30'],
      '1.15': ['1.26', '1.31'],
      '1.16': ['1.27', '1.32'],
      '1.17': ['1.28', '1.33'],
      '1.18': ['1.29', '1.34'],
      '1.19': ['1.30', '1.35'],
      '1.20': ['1.31', '1.36'],
    },
  },
  /** kubeVersion of the chart metallb 0.16.1, read 2026-11-21; it names no last version. */
  metallb: { title: 'MetalLB', outside: 'error', releases: { '0.16': ['1.19'] } },
} as const satisfies Readonly<Record<string, AddOnRanges>>;

export type RangedAddOn = keyof typeof addOnRanges;

/** What does not go together, in the words of an issue. */
export interface AddOnMismatch {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

/**
 * Whether a release goes with a version of Kubernetes.
 * @param release `v3.28.0` @param kubernetes `1.31.14`
 * @returns undefined where it does, and where nothing is known
 */
export function addOnMismatch(addOn: RangedAddOn, release: string, kubernetes: string): AddOnMismatch | undefined {
  const { title, outside, releases }: AddOnRanges = addOnRanges[addOn];
  const [has, on] = [Version.tryParse(release), Version.tryParse(kubernetes)];
  if (!has.ok || !on.ok) return undefined;
  const minor = on.value.minor();
  const range = Object.hasOwn(releases, has.value.minor()) ? releases[has.value.minor()] : undefined;
  if (!range || isWithin(minor, range)) return undefined;
  const [from, to] = range;
  const isError = outside === 'error';
  const others = Object.keys(releases).filter((name) => isWithin(minor, releases[name] ?? ['0.0', '0.0']));
  const wayOut = others.length > 0 ? `take ${title} ${others.join(' or ')}` : `take a release of ${title} for it`;
  return {
    severity: outside,
    message: `${title} ${release} ${isError ? 'takes' : 'is tested with'} Kubernetes ${from} ${to === undefined ? 'and later' : `to ${to}`}, and not ${isError ? '' : 'with '}${minor}`,
    remedy: `${wayOut}, or run a Kubernetes of that range`,
  };
}

function isWithin(minor: string, [from, to]: readonly [from: string, to?: string]): boolean {
  return number(from) <= number(minor) && (to === undefined || number(minor) <= number(to));
}

/** All of them are 1.x: the second number orders them. */
function number(minor: string): number {
  return Number(minor.split('.')[1]);
}
