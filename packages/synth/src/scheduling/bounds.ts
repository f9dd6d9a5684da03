import { Quantity } from '@kube-world/model';

import { type Fields, fieldsAt } from '../fields';
import { type Amounts, amountsOf, type Resources } from './amounts';

/**
 * What an item of a LimitRange refuses: `asks for 20m of cpu, and the least is 100m`. As the API server, it wants to be told what it bounds: a
 * request where there is a least, a limit where there is a most, both for a ratio.
 *
 * @param unlimited has no limits by its nature, as a claim: a most is then one of what it asks for
 */
export function refusals(item: Fields, { requests, limits }: Resources, unlimited = false): readonly string[] {
  const of = (field: string): Amounts => amountsOf(fieldsAt(item, field));
  return [
    ...[...of('min')].flatMap(([name, least]) => {
      const [asked, most] = [requests.get(name), limits.get(name)];
      if (!asked) return [`asks for no ${name}, and the least is ${least.toString()}`];
      if (asked.compare(least) < 0) return [`asks for ${asked.toString()} of ${name}, and the least is ${least.toString()}`];
      return most && most.compare(least) < 0 ? [`may use ${most.toString()} of ${name}, and the least is ${least.toString()}`] : [];
    }),
    ...[...of('max')].flatMap(([name, most]) => {
      const [asked, limit] = [requests.get(name), unlimited ? requests.get(name) : limits.get(name)];
      if (!limit) return [`${unlimited ? 'asks for no' : 'has no limit of'} ${name}, and the most is ${most.toString()}`];
      if (!unlimited && limit.compare(most) > 0) return [`may use ${limit.toString()} of ${name}, and the most is ${most.toString()}`];
      return asked && asked.compare(most) > 0 ? [`asks for ${asked.toString()} of ${name}, and the most is ${most.toString()}`] : [];
    }),
    ...[...of('maxLimitRequestRatio')].flatMap(([name, ratio]) => ratioRefusal(name, ratio, requests.get(name), limits.get(name)) ?? []),
  ];
}

function ratioRefusal(name: string, most: Quantity, asked = Quantity.zero, limit = Quantity.zero): string | undefined {
  const bound = `and the most is ${most.toString()} times what it asks for`;
  if (asked.equals(Quantity.zero) || limit.equals(Quantity.zero))
    return `does not say both what it asks for and may use of ${name}, ${bound}`;
  // in thousandths, as the API server compares them
  if (Number(limit.toMilli()) / Number(asked.toMilli()) <= Number(most.toMilli()) / 1000) return undefined;
  return `may use ${limit.toString()} of ${name} and asks for ${asked.toString()}, ${bound}`;
}
