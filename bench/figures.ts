/** Medians by subject. */
export type Measured = Readonly<
  Record<
    string,
    {
      readonly milliseconds: number;
      readonly synthMilliseconds: number;
      readonly maxRssBytes: number;
      readonly objects: number;
      readonly runs: number;
    }
  >
>;

export interface Figure {
  readonly figure: string;
  readonly value: string;
  /** Empty: nothing is to be reached, the figure is there to be read beside the others. */
  readonly target: string;
  readonly reached: boolean;
}

/** The figures that this project holds itself to; one whose subject was not run is left out. */
export function figures(measured: Measured): readonly Figure[] {
  const time = (name: string): number | undefined => measured[name]?.milliseconds;
  const call = (name: string): number | undefined => measured[name]?.synthMilliseconds;
  const perObject = (name: string): number | undefined => divide(time(name), measured[name]?.objects);
  const callPerObject = (name: string): number | undefined => divide(call(name), measured[name]?.objects);
  return [
    atLeast('plain cdk8s / ours, 8,400 objects, checks off', divide(time('plain'), time('unchecked')), 15),
    atLeast('plain cdk8s / ours, 8,400 objects, checks on', divide(time('plain'), time('checked')), 10),
    shown('plain cdk8s with an object a file / ours, 8,400 objects, checks on', divide(time('plainFiles'), time('checked'))),
    atLeast('helm template / ours, 8,400 objects, checks on', divide(time('helm'), time('checked')), 1),
    atLeast('kubectl kustomize / ours, 8,400 objects, checks on', divide(time('kustomize'), time('checked')), 2),
    atLeast('plain cdk8s / ours, the synth call on six chained units', divide(call('chainPlain'), call('chainOurs')), 100),
    atMost('our time an object, 200,000 / 8,000', divide(perObject('large'), perObject('base')), 1.3),
    atMost('ours / floor, 8,400 objects, checks off', divide(time('unchecked'), time('floor')), 3),
    atMost('ours / floor, 8,400 objects, checks on', divide(time('checked'), time('floor')), 5),
    atMost('peak memory at 200,000 objects, MB', divide(measured['large']?.maxRssBytes, 1e6), 800),
    atMost('kube-world check on the reference fleet, s', divide(time('check'), 1000), 1.5),
    atMost('kube-world synth --aws on the reference fleet, s', divide(time('synthAws'), 1000), 12),
    atMost('all rules and policies on a cluster of 8,000 objects, in process, s', divide(call('rules8'), 1000), 1.5),
    shown('their time an object, 32,000 / 8,000', divide(callPerObject('rules32'), callPerObject('rules8'))),
    atMost('their time, 80,000 / 8,000', divide(call('rules80'), call('rules8')), 11),
  ].filter((figure) => figure !== undefined);
}

function divide(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

const atLeast = (figure: string, value: number | undefined, target: number): Figure | undefined =>
  row(figure, value, `≥ ${target}`, (measured) => measured >= target);
const atMost = (figure: string, value: number | undefined, target: number): Figure | undefined =>
  row(figure, value, `≤ ${target}`, (measured) => measured <= target);

const shown = (figure: string, value: number | undefined): Figure | undefined => row(figure, value, '', () => true);

function row(figure: string, value: number | undefined, target: string, reached: (value: number) => boolean): Figure | undefined {
  if (value === undefined) return undefined;
  return { figure, value: value >= 100 ? value.toFixed(0) : value.toFixed(2), target, reached: reached(value) };
}
