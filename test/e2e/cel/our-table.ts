import { type KindSchema, ModelError, type Schema } from '@kube-world/model';

import { withDefaults } from '../../../packages/policy/src/cel/defaults';
import { compileCel } from '../../../packages/policy/src/cel/program';
import { selfOf } from '../../../packages/policy/src/cel/rule';
import type { RuleVerdict } from './server-table';

/** What our evaluator says of an expression, as a rule of a definition that a cluster of that version is to take. */
export function ourVerdict(schema: Schema, self: object, expression: string, kubernetes: string): { verdict: RuleVerdict; why: string } {
  const kind: KindSchema = { namespaced: false, schema, definition: () => ({}) };
  const variable = selfOf({ schema, kind, isRoot: false, kubernetes });
  try {
    const program = compileCel(expression, { at: 'table', kubernetes, variables: { self: variable, oldSelf: variable } });
    if (program.type.kind === 'dyn') return { verdict: 'refused', why: 'dyn is no bool' };
    const result = program.evaluate({ self: withDefaults(self, schema, kind) });
    return 'error' in result ? { verdict: 'error', why: result.error } : { verdict: result.value === true ? 'true' : 'false', why: '' };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { verdict: 'refused', why: error.message };
  }
}
