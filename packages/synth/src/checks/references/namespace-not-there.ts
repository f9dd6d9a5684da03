import { counted } from '../../schema/walk';
import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf, type PlacedUse } from './cluster-index';

/** Every object lies in a namespace that a unit makes, or that is there already. Told once a namespace, at the first object in it. */
export const namespaceNotThere: Rule = (context) => {
  const index = indexOf(context);
  const missing = new Map<string, PlacedUse[]>();
  for (const use of index.usesOf('Namespace')) {
    if (index.has('Namespace', '', use.name)) continue;
    const list = missing.get(use.name) ?? [];
    list.push(use);
    missing.set(use.name, list);
  }
  return [...missing.values()].flatMap((list) => {
    const remedy = 'give its apps to withNamespaces, which makes it, or say that it exists in the namespace of the app';
    const issues = absent(index, list.slice(0, 1), { rule: 'namespace-not-there', remedy });
    if (list.length === 1) return issues;
    return issues.map((issue) => ({
      ...issue,
      message: `${issue.message}, in which this and ${counted(list.length - 1, 'more object')} lie`,
    }));
  });
};
