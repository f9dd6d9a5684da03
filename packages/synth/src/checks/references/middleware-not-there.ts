import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A route through an unknown middleware answers 404. Names of another provider (`auth@file`) are that provider's. */
export const middlewareNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(
    index,
    index.usesOf('Middleware').filter(({ name }) => !name.includes('@')),
    {
      rule: 'middleware-not-there',
      remedy: 'make the middleware in that namespace, or name the namespace that it is in',
    },
  );
};
