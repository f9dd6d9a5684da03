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
import { plain, toManifest } from './to-manifest';
import { UnitChart } from './unit-chart';

/** A unit's objects and charts, before any pass. */
export interface Build {
  readonly unit: Unit;
  readonly manifests: readonly BuiltManifest[];
  readonly releases: readonly Release[];
}

/** Builds one unit. What its app or a construct refuses becomes an issue, and the unit is left empty. */
export function buildUnit(fleet: FleetFacts, unit: Unit, report: (issue: Issue) => void): Build {
  const place = `${unit.cluster.name}/${unit.name}`;
  const manifests: BuiltManifest[] = [];
  const releases: Release[] = [];
  try {
    const chart = new UnitChart(unit.name);
    unit.app.build(chart, contextOf(fleet, unit));
    for (const construct of chart.node.findAll()) {
      const at = `${unit.cluster.name}/${construct.node.path}`;
      for (const message of construct.node.validate())
        report({ rule: 'construct-invalid', severity: 'error', at, message, remedy: 'change the props of this construct' });
      if (construct instanceof ApiObject) manifests.push({ manifest: toManifest(construct), at });
      else if (hasRelease(construct)) releases.push(placed(construct, at));
    }
  } catch (error) {
    report(refusal(place, error));
  }
  return { unit, manifests, releases };
}

function placed(construct: HasRelease, at: string): Release {
  const release = construct[releaseMarker];
  return { ...release, at, values: plain(release.values) as Release['values'] };
}

function refusal(place: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule: 'app-refused',
    severity: 'error',
    at: place,
    message: message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message,
    remedy:
      error instanceof ModelError
        ? 'change the settings of this app, or the facts of the cluster'
        : 'this is a defect of the app; run with --debug for its stack',
  };
}
