import { App, Chart } from 'cdk8s';

export interface BuiltObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [key: string]: unknown };
  readonly spec?: unknown;
  readonly [key: string]: unknown;
}

/** The objects that constructs add to an empty chart, in the order that they were added. */
export function objectsOf(add: (scope: Chart) => void): readonly BuiltObject[] {
  const chart = new Chart(new App(), 'test', { disableResourceNameHashes: true });
  add(chart);
  return chart.toJson() as BuiltObject[];
}

export function only(objects: readonly BuiltObject[], kind: string): BuiltObject {
  const found = objects.filter((object) => object.kind === kind);
  if (found.length !== 1 || !found[0])
    throw new Error(`expected one ${kind}, got ${found.length} of [${objects.map((object) => object.kind).join(', ')}]`);
  return found[0];
}

/** The one Service that has an address; a StatefulSet's other stands for the names of its pods. */
export function serviceIn(objects: readonly BuiltObject[]): BuiltObject {
  return only(
    objects.filter(({ spec }) => (spec as { readonly clusterIP?: string } | undefined)?.clusterIP !== 'None'),
    'Service',
  );
}
