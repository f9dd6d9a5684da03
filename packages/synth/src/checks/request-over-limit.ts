import { type Issue, Quantity } from '@kube-world/model';

import { objectsOf, type Rule } from './context';
import { containersOf, podSpecOf } from './pod-specs';
import { fieldsOf } from '../fields';

/** A container asks for no more than it may have, and for nothing less than nothing. */
export const requestOverLimit: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const pod = podSpecOf(manifest);
    for (const [place, container] of pod ? containersOf(pod) : []) {
      const resources = fieldsOf(container['resources']);
      const limits = fieldsOf(resources['limits']);
      const requests = fieldsOf(resources['requests']);
      const refuse = (part: string, name: string, message: string, remedy: string): void =>
        void issues.push({
          rule: 'request-over-limit',
          severity: 'error',
          at: `${at} ${place}.resources.${part}['${name}']`,
          message,
          remedy,
        });
      for (const [part, amounts] of Object.entries({ limits, requests })) {
        for (const [name, amount] of Object.entries(amounts)) {
          const quantity = quantityOf(amount);
          if (quantity && quantity.compare(Quantity.zero) < 0)
            refuse(part, name, `${quantity.toString()} is less than nothing`, 'give zero or more');
        }
      }
      for (const [name, amount] of Object.entries(requests)) {
        const request = quantityOf(amount);
        const limit = Object.hasOwn(limits, name) ? quantityOf(limits[name]) : undefined;
        if (request && limit && request.compare(limit) > 0)
          refuse(
            'requests',
            name,
            `${request.toString()} is more than the limit of ${limit.toString()}`,
            'raise the limit, or ask for less',
          );
      }
    }
  }
  return issues;
};

/** `null` is a quantity of nothing, as the API server reads it. */
function quantityOf(value: unknown): Quantity | undefined {
  const read = Quantity.tryParse(
    value === null ? '0' : typeof value === 'number' ? `${value}` : typeof value === 'string' ? value.trim() : '',
  );
  return 'value' in read ? read.value : undefined;
}
