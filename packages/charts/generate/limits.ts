import { ChartError } from './errors';

/** Real charts stay below a tenth of these; what exceeds them is no chart to generate types for. */
const deepest = 64;
const mostShapes = 100_000;
/** More literals than this are a plain text or number to the compiler. */
export const mostLiterals = 100;

/** Counts what one chart costs, and refuses the chart that costs too much. */
export class Budget {
  private total = 0;

  public constructor(private readonly chart: string) {}

  public get spent(): number {
    return this.total;
  }

  public spend(path: readonly string[], count = 1): void {
    this.total += count;
    if (path.length > deepest) throw new ChartError(this.chart, `'${short(path)}' lies more than ${deepest} levels deep; leave it out`);
    if (this.total > mostShapes) throw new ChartError(this.chart, `more than ${mostShapes} values at '${short(path)}'; leave some out`);
  }
}

function short(path: readonly string[]): string {
  const text = path.slice(0, 8).join('.');
  return text.length > 120 || path.length > 8 ? `${text.slice(0, 120)}…` : text;
}
