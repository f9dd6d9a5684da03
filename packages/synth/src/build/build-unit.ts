import { ApiObject } from 'cdk8s';

import {
  type BuiltManifest,
  type FleetFacts,
  hasRelease,
  type HasRelease,
  type Issue,
  ModelError,
  type Release,
  releaseMarker,
  type Unit,
} from '@kube-world/model';

import { contextOf } from './context';
import { isMap, misshapen } from './shape';
import { plain, toManifest } from './to-manifest';
import { UnitChart } from './unit-chart';

/** A unit's objects and charts, before any pass. */
export interface Build {
  readonly unit: Unit;
  readonly manifests: readonly BuiltManifest[];
  readonly releases: readonly Release[];
}

/** Builds one unit. What its app or a construct refuses becomes an issue, and is left out. */
export function buildUnit(fleet: FleetFacts, unit: Unit, report: (issue: Issue) => void): Build {
  const manifests: BuiltManifest[] = [];
  const releases: Release[] = [];
  const orReport = (at: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      report(refusalOf(error, at));
    }
  };
  orReport(`${unit.cluster.name}/${unit.name}`, () => {
    const chart = new UnitChart(unit.name);
    refusePromise(unit.app.build(chart, contextOf(fleet, unit)));
    for (const construct of chart.node.findAll()) {
      const at = `${unit.cluster.name}/${construct.node.path}`;
      for (const message of construct.node.validate())
        report({ rule: 'construct-invalid', severity: 'error', at, message, remedy: 'change the props of this construct' });
      if (construct instanceof ApiObject) orReport(at, () => manifests.push(...wellShaped(construct, at, report)));
      else if (hasRelease(construct)) orReport(at, () => releases.push(placed(construct, at)));
    }
  });
  return { unit, manifests, releases };
}

/** The object as a manifest; none when it has not what every object has. */
function wellShaped(object: ApiObject, at: string, report: (issue: Issue) => void): readonly BuiltManifest[] {
  const manifest = toManifest(object);
  const refused = misshapen(manifest, at);
  refused.forEach(report);
  return refused.length === 0 ? [{ manifest, at }] : [];
}

function placed(construct: HasRelease, at: string): Release {
  const release = construct[releaseMarker];
  if (!Array.isArray(release.chart.crds)) throw new ModelError('is given no facts of a chart; take them from @kube-world/charts');
  const values = plain(release.values);
  if (!isMap(values)) throw new ModelError('the values of the chart are no map; give {} for the defaults of the chart');
  return { ...release, at, values: values as Release['values'] };
}

/** TypeScript takes an `async` function for one that returns nothing; what it makes would come too late. */
function refusePromise(returned: unknown): void {
  if (!(returned instanceof Promise)) return;
  // its failure is not heard of again: the unit is refused anyway
  returned.catch(() => undefined);
  throw new ModelError('builds asynchronously; leave async out, and read what it waits for before the fleet is made');
}

/** What was thrown, as an issue; the error's own place wins over the one it was caught at. */
export function refusalOf(error: unknown, at: string): Issue {
  const isOurs = error instanceof ModelError;
  return {
    rule: 'app-refused',
    severity: 'error',
    at: isOurs ? (error.at ?? at) : at,
    message: isOurs ? error.said : error instanceof Error ? error.message : typeof error === 'string' ? error : 'threw what is no Error',
    remedy: isOurs
      ? 'change the settings of this app, or the facts of the cluster'
      : `this is a defect of the app, thrown ${thrownAt(error)}`,
  };
}

/** The innermost line of the stack: `at build (apps/x/x.ts:12:3)`. */
function thrownAt(error: unknown): string {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) : undefined;
  return frame?.trim() ?? 'by something that is no Error';
}
