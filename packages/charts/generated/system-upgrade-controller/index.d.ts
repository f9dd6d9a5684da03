// Generated from the chart system-upgrade-controller by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const systemUpgradeController: Chart<SystemUpgradeControllerValues>;
export type SystemUpgradeControllerValues = Overrides<Values>;
export {};

interface Values {
  global: {
    cattle: {
      systemDefaultRegistry: string | number | boolean
    }
  }
  kubectl: {
    image: {
      repository: string
      tag: string
    }
  }
  systemUpgradeController: {
    image: {
      repository: string
      tag: string
    }
  }
}
