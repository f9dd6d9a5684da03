import { objectsOf, type Rule } from './context';

/** What the fleet's policies find: each is a rule of its own, under its own id. */
export const brokenPolicy: Rule = ({ rendered = [], ...context }) =>
  context.policies?.(context, context.units, objectsOf(context), rendered) ?? [];
