/** How a quantity was written, and so how it is printed. */
export type QuantityFormat = 'decimal' | 'binary' | 'exponent';

/** Quantities are counted in billionths of a unit. */
export const nano = 1_000_000_000n;

const shape = /^(?<sign>[+-]?)(?<whole>[0-9]*)(?:\.(?<part>[0-9]*))?(?<suffix>[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]{1,3})?$/;
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** @returns undefined when Kubernetes would not read it */
export function readQuantity(text: string): { readonly nanos: bigint; readonly format: QuantityFormat } | undefined {
  const groups = text.length > 100 ? undefined : shape.exec(text)?.groups;
  const [whole = '', part = '', suffix = ''] = [groups?.['whole'], groups?.['part'], groups?.['suffix']];
  if (!groups || whole + part === '') return undefined;
  const { factor, power, format } = scaleOf(suffix);
  const nanos = shifted(BigInt(whole + part) * factor, power + 9 - part.length);
  return { nanos: groups['sign'] === '-' ? -nanos : nanos, format: format === 'binary' && nanos < nano ? 'decimal' : format };
}

/** As Kubernetes prints it; small and broken binary quantities become decimal ones, so that nothing is rounded. */
export function printQuantity(nanos: bigint, format: QuantityFormat): string {
  if (nanos === 0n) return '0';
  const size = nanos < 0n ? -nanos : nanos;
  if (format === 'binary' && size >= 1024n * nano && nanos % nano === 0n) {
    const { mantissa, steps } = withoutFactor(nanos / nano, 1024n);
    return `${mantissa}${binarySuffixes[steps]}`;
  }
  const { mantissa, steps } = withoutFactor(nanos, 1000n);
  if (format !== 'exponent') return `${mantissa}${decimalSuffixes[steps]}`;
  return steps === 3 ? String(mantissa) : `${mantissa}e${steps * 3 - 9}`;
}

function scaleOf(suffix: string): { readonly factor: bigint; readonly power: number; readonly format: QuantityFormat } {
  if (suffix.endsWith('i')) return { factor: 1024n ** BigInt(binarySuffixes.indexOf(suffix)), power: 0, format: 'binary' };
  const decimal = decimalSuffixes.indexOf(suffix);
  if (decimal >= 0) return { factor: 1n, power: decimal * 3 - 9, format: 'decimal' };
  return { factor: 1n, power: Number(suffix.slice(1)), format: 'exponent' };
}

/** Times ten to the power; what is lost rounds up. */
function shifted(value: bigint, power: number): bigint {
  if (power >= 0) return value * 10n ** BigInt(power);
  const unit = 10n ** BigInt(-power);
  return (value + unit - 1n) / unit;
}

function withoutFactor(value: bigint, factor: bigint): { readonly mantissa: bigint; readonly steps: number } {
  let mantissa = value;
  let steps = 0;
  while (mantissa % factor === 0n) {
    mantissa /= factor;
    steps += 1;
  }
  return { mantissa, steps };
}
