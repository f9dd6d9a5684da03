// Generated from the chart fleet-crd by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const fleetCrd: Chart<FleetCrdValues>;
export type FleetCrdValues = Overrides<Values>;
export {};

interface Values {
  [k: string]: never
}
