export { CelError } from './cel/errors';
export { celRulesOf } from './cel/kind-rules';
export { anyJson, type CelOptions, type CelProgram, type CelResult, type CelVariable, compileCel } from './cel/program';
export { compileRule, rulesAt, selfOf, type CompiledRule, type RulePlace, type ValidationRule } from './cel/rule';
export { type CelType, typeOf } from './cel/types';
export type { Value } from './cel/values';
