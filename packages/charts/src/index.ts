export type { Chart, ChartCrd, ChartFacts, ChartKind, Overrides, ValuesOf } from './chart';
