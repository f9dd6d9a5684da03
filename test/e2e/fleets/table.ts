import type { Change } from './change';
import { passing } from './pass';
import type { Row } from './row';
import { aws } from './rows/aws';
import { capacity } from './rows/capacity';
import { charts } from './rows/charts';
import { enforcement } from './rows/enforcement';
import { facts } from './rows/facts';
import { fleet } from './rows/fleet';
import { networks } from './rows/networks';
import { objectPolicies } from './rows/object-policies';
import { objects } from './rows/objects';
import { podPolicies } from './rows/pod-policies';
import { references } from './rows/references';
import { schemas } from './rows/schemas';
import { selectors } from './rows/selectors';
import { traffic } from './rows/traffic';
import { units } from './rows/units';
import { volumePolicies } from './rows/volume-policies';

/** Every fleet that must fail, by area. */
export const rows: readonly Row[] = [
  ...facts,
  ...networks,
  ...fleet,
  ...units,
  ...schemas,
  ...objects,
  ...references,
  ...selectors,
  ...traffic,
  ...capacity,
  ...charts,
  ...podPolicies,
  ...volumePolicies,
  ...objectPolicies,
  ...enforcement,
  ...aws,
];

/** What chooses a fleet: the words of its row. */
export const nameOf = ({ rule, title }: { readonly rule?: string; readonly title: string }): string => (rule ? `${rule}: ${title}` : title);

const changes = new Map<string, Change>([...rows, ...passing].map((each) => [nameOf(each), each.change]));

/** @throws Error for a name that no row has */
export function changeOf(name: string): Change {
  const change = changes.get(name);
  if (!change) throw new Error(`no row is called '${name}'`);
  return change;
}
