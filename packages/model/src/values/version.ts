import compareBuild from 'semver/functions/compare-build';
import parseSemver from 'semver/functions/parse';
import satisfies from 'semver/functions/satisfies';

import { orThrow, type Parsed, parsed, refused } from './parsed';

/** A semantic version, with or without a leading v; K3s's `v1.36.2+k3s1` is one. */
export class Version {
  /** @throws ModelError */
  public static parse(text: string): Version {
    return orThrow(Version.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<Version> {
    const read = /^v?[0-9]/.test(text) ? parseSemver(text) : null;
    if (!read) return refused('must be a semantic version', text, "write all three numbers, as in '1.36.2'");
    return parsed(new Version([read.major, read.minor, read.patch], read.prerelease.join('.'), read.build.join('.')));
  }

  private constructor(
    private readonly numbers: readonly [number, number, number],
    /** `rc.1` of `1.36.2-rc.1`, else empty. */
    public readonly prerelease: string,
    /** `k3s1` of `1.36.2+k3s1`, else empty. */
    public readonly build: string,
  ) {}

  /** `1.36` */
  public minor(): string {
    return `${this.numbers[0]}.${this.numbers[1]}`;
  }

  /** Without the build: `1.36.2`. */
  public core(): string {
    return `${this.numbers.join('.')}${this.prerelease === '' ? '' : `-${this.prerelease}`}`;
  }

  /** Semantic order, builds included: `+k3s1` comes before `+k3s2`. */
  public compare(other: Version): number {
    return compareBuild(this.toString(), other.toString());
  }

  /** @param range as npm and Helm write it: `>=1.28.0 <1.37.0` */
  public satisfies(range: string): boolean {
    return satisfies(this.core(), range, { includePrerelease: true });
  }

  /** Without a leading v: `1.36.2+k3s1`. */
  public toString(): string {
    return this.build === '' ? this.core() : `${this.core()}+${this.build}`;
  }
}
