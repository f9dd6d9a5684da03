import type { Issue } from '@kube-world/model';

import { type Fields, fieldsAt, itemsOf, textAt } from '../../fields';
import type { Step } from '../../order/uses';
import { suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import type { Rule } from '../context';
import { alertmanagerConfigs, type PlacedConfig } from './alertmanager-configs';

/**
 * A route names receivers and time intervals of its own configuration, however deep it lies: Alertmanager does not start with a
 * name that it does not know, and the operator leaves such an AlertmanagerConfig out of what it writes.
 */
export const receiverNotThere: Rule = (context) => alertmanagerConfigs(context).flatMap(judge);

const intervalLists = ['time_intervals', 'mute_time_intervals', 'timeIntervals', 'muteTimeIntervals'];
const intervalNames = ['mute_time_intervals', 'active_time_intervals', 'muteTimeIntervals', 'activeTimeIntervals'];

function judge({ at, path, config }: PlacedConfig): readonly Issue[] {
  const receivers = namesIn(config, ['receivers']);
  const intervals = namesIn(config, intervalLists);
  return routesOf(config).flatMap(({ route, place }): readonly Issue[] => {
    const missing = (rule: string, what: string, name: unknown, known: ReadonlySet<string>, below: readonly Step[]): readonly Issue[] => {
      if (typeof name !== 'string' || name === '' || known.has(name)) return [];
      return [
        {
          rule,
          severity: 'error',
          at: `${at} ${fieldPath([...path, ...place, ...below])}`,
          message: `the configuration has no ${what} ${quoted(name)}`,
          remedy: suggest(name, [...known], `add the ${what} to its list, or name one that is in it`),
        },
      ];
    };
    const named = intervalNames.flatMap((field) => {
      const list = route[field];
      return Array.isArray(list) ? list.map((name: unknown, index) => ({ name, below: [field, index] })) : [];
    });
    return [
      ...missing('receiver-not-there', 'receiver', route['receiver'], receivers, ['receiver']),
      ...named.flatMap(({ name, below }) => missing('time-interval-not-there', 'time interval', name, intervals, below)),
    ];
  });
}

function namesIn(config: Fields, lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => itemsOf(config[list]).flatMap((item) => textAt(item, 'name') ?? [])));
}

interface PlacedRoute {
  readonly route: Fields;
  readonly place: readonly Step[];
}

/** The root and all below it, in the order in which they stand. */
function routesOf(config: Fields): readonly PlacedRoute[] {
  const found: PlacedRoute[] = [];
  // a stack of its own: a tree of thousands of routes is no recursion
  const open: PlacedRoute[] = [{ route: fieldsAt(config, 'route'), place: ['route'] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { route, place } = next;
    found.push(next);
    const below = itemsOf(route['routes']).map((each, index) => ({ route: each, place: [...place, 'routes', index] }));
    open.push(...below.toReversed());
  }
  return found;
}
