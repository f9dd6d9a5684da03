import { CelError } from '../errors';
import { Opaque, type Value } from '../values';
import { declare, type Overload } from './declare';

class Semver extends Opaque {
  public override readonly type = 'kubernetes.Semver';
  public constructor(
    public readonly numbers: readonly [major: bigint, minor: bigint, patch: bigint],
    public readonly release: readonly string[],
  ) {
    super();
  }
  public override equals(other: Semver): boolean {
    return order(this, other) === 0n;
  }
}

const number = '(?:0|[1-9]\\d*)';
const word = '[0-9A-Za-z-]+';
const form = new RegExp(`^(${number})\\.(${number})\\.(${number})(?:-(${word}(?:\\.${word})*))?(?:\\+${word}(?:\\.${word})*)?$`);

function parse(text: string): Semver | undefined {
  const [whole, major = '', minor = '', patch = '', release] = form.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const words = release?.split('.') ?? [];
  if (words.some((part) => /^0\d+$/.test(part))) return undefined;
  const numbers = [BigInt(major), BigInt(minor), BigInt(patch)] as const;
  return numbers.some((part) => part >= 2n ** 64n) ? undefined : new Semver(numbers, words);
}

/** `v1.02` is `1.2.0`, where that is asked for. */
function normalized(text: string): string {
  const [major = '', minor, ...rest] = text.replace(/^v/, '').split('.');
  const parts = [major, ...(minor === undefined ? [] : [minor]), ...(rest.length === 0 ? [] : [rest.join('.')])];
  const trimmed = parts.map((part) => part.replace(/^0+(?=\d)/, ''));
  if (trimmed.length < 3 && /[+-]/.test(trimmed.at(-1) ?? '')) return '';
  return [...trimmed, '0', '0'].slice(0, 3).join('.');
}

function order(left: Semver, right: Semver): bigint {
  for (const [index, part] of left.numbers.entries()) {
    const other = right.numbers[index] ?? 0n;
    if (part !== other) return part < other ? -1n : 1n;
  }
  if (left.release.length === 0 || right.release.length === 0)
    return BigInt(Number(left.release.length === 0) - Number(right.release.length === 0));
  for (const [index, part] of left.release.entries()) {
    const other = right.release[index];
    if (other === undefined) return 1n;
    const ranked = orderOfWords(part, other);
    if (ranked !== 0n) return ranked;
  }
  return left.release.length < right.release.length ? -1n : 0n;
}

function orderOfWords(left: string, right: string): bigint {
  if (left === right) return 0n;
  const [isNumber, isOther] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isNumber !== isOther) return isNumber ? -1n : 1n;
  return (isNumber ? BigInt(left) < BigInt(right) : left < right) ? -1n : 1n;
}

function semver(text: string, normalize = false): Value {
  const found = parse(normalize ? normalized(text) : text);
  if (!found) throw new CelError('Invalid character(s) found in version');
  return found;
}

const isSemver = (text: string, normalize = false): boolean => parse(normalize ? normalized(text) : text) !== undefined;

export const semverFunctions: readonly Overload[] = [
  declare('semver(string): Semver', semver, 33),
  declare('semver(string, bool): Semver', semver, 33),
  declare('isSemver(string): bool', isSemver, 33),
  declare('isSemver(string, bool): bool', isSemver, 33),
  declare('Semver::major(): int', ({ numbers }: Semver) => numbers[0], 33),
  declare('Semver::minor(): int', ({ numbers }: Semver) => numbers[1], 33),
  declare('Semver::patch(): int', ({ numbers }: Semver) => numbers[2], 33),
  declare('Semver::compareTo(Semver): int', order, 33),
  declare('Semver::isGreaterThan(Semver): bool', (left: Semver, right: Semver) => order(left, right) > 0n, 33),
  declare('Semver::isLessThan(Semver): bool', (left: Semver, right: Semver) => order(left, right) < 0n, 33),
];
