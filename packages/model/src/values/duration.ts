import { ModelError } from '../errors';
import { orThrow, type Parsed, parsed, refused } from './parsed';

const second = 1_000_000_000n;
const day = 86_400n * second;
const goUnits: Readonly<Record<string, bigint>> = {
  h: 3600n * second,
  m: 60n * second,
  s: second,
  ms: 1_000_000n,
  us: 1000n,
  µs: 1000n,
  ns: 1n,
};
const prometheusUnits: Readonly<Record<string, bigint>> = {
  y: 365n * day,
  w: 7n * day,
  d: day,
  h: 3600n * second,
  m: 60n * second,
  s: second,
  ms: 1_000_000n,
};
const goForm = /^(?:[0-9]+(?:\.[0-9]+)?(?:ns|us|µs|ms|s|m|h))+$/;
const prometheusForm = /^(?:[0-9]+y)?(?:[0-9]+w)?(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$/;

/** A length of time, never negative; reads what Go reads (`1h30m`, `1.5s`) and what Prometheus reads (`15d`, `1w`). */
export class Duration {
  /** @throws ModelError */
  public static parse(text: string): Duration {
    return orThrow(Duration.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<Duration> {
    if (text === '0') return parsed(new Duration(0n));
    if (text !== '' && text.length <= 100) {
      if (goForm.test(text)) return parsed(new Duration(total(text, goUnits)));
      if (prometheusForm.test(text)) return parsed(new Duration(total(text, prometheusUnits)));
    }
    return refused('must be a duration', text, "write it as '30s', '1h30m' or '15d'");
  }

  /** @param seconds whole or not, at least zero. @throws ModelError */
  public static fromSeconds(seconds: number): Duration {
    if (Number.isFinite(seconds) && seconds >= 0 && seconds <= 1e11) return new Duration(BigInt(Math.round(seconds * 1e9)));
    throw new ModelError(`seconds must be a number from 0 to 1e11, got '${seconds}'`);
  }

  private constructor(private readonly nanoseconds: bigint) {}

  /** The sum, exact to a nanosecond. */
  public plus(other: Duration): Duration {
    return new Duration(this.nanoseconds + other.nanoseconds);
  }

  /** -1, 0 or 1, as a sort function takes it. */
  public compare(other: Duration): number {
    return this.nanoseconds < other.nanoseconds ? -1 : this.nanoseconds > other.nanoseconds ? 1 : 0;
  }

  /** Seconds, with a fraction where it is none of whole ones. */
  public toSeconds(): number {
    return Number(this.nanoseconds) / 1e9;
  }

  /** For Kubernetes, Flux and whatever reads Go's form: `36h`, `1h30m`. */
  public toString(): string {
    return spelt(this.nanoseconds, goUnits) || '0s';
  }

  /** For Prometheus: `15d`, `1w`. @throws ModelError when it is not a whole number of milliseconds */
  public toPrometheus(): string {
    const rest = this.nanoseconds % 1_000_000n;
    if (rest !== 0n) throw new ModelError(`Prometheus counts whole milliseconds, got '${this.toString()}'; round it`);
    // Years and weeks only where nothing is left over, as Prometheus itself writes them.
    const exact = ['y', 'w'].find((unit) => this.nanoseconds > 0n && this.nanoseconds % (prometheusUnits[unit] ?? 1n) === 0n);
    if (exact) return `${this.nanoseconds / (prometheusUnits[exact] ?? 1n)}${exact}`;
    const { y: _years, w: _weeks, ...units } = prometheusUnits;
    return spelt(this.nanoseconds, units) || '0s';
  }
}

function total(text: string, units: Readonly<Record<string, bigint>>): bigint {
  let sum = 0n;
  for (const [, whole = '', part = '', unit = ''] of text.matchAll(/([0-9]+)(?:\.([0-9]+))?([a-zµ]+)/g)) {
    sum += (BigInt(whole + part) * (units[unit] ?? 0n)) / 10n ** BigInt(part.length);
  }
  return sum;
}

function spelt(nanoseconds: bigint, units: Readonly<Record<string, bigint>>): string {
  let rest = nanoseconds;
  let text = '';
  for (const [unit, size] of Object.entries(units)) {
    if (unit !== 'µs' && rest >= size) text += `${rest / size}${unit}`;
    rest %= size;
  }
  return text;
}
