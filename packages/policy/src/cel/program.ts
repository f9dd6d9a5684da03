import { ModelError } from '@kube-world/model';

import { check } from './check';
import { compile } from './compile';
import { CelError } from './errors';
import { jsonValue } from './json-value';
import { parse } from './parser';
import { Scope } from './run';
import { ExpressionError } from './syntax-error';
import { bool, type CelType, dyn, shownType } from './types';
import type { Value } from './values';

/** What a variable holds, and how JSON becomes it. */
export interface CelVariable {
  readonly type: CelType;
  readonly adapt: (json: unknown) => Value;
}

/** JSON of which nothing is known: `object` and `params` of an admission policy. */
export const anyJson: CelVariable = { type: dyn, adapt: jsonValue };

/** What an expression comes to. An error is what the API server calls one: a missing key, an overflow. */
export type CelResult = { readonly value: Value } | { readonly error: string };

export interface CelProgram {
  readonly expression: string;
  readonly type: CelType;
  /** The variables that it reads. */
  readonly reads: ReadonlySet<string>;
  /** @param variables JSON, by the names that were declared; those that are not read are not looked at */
  evaluate(variables: Readonly<Record<string, unknown>>): CelResult;
}

export interface CelOptions {
  /** Where the expression is written, for messages: `policies/host-network.ts`. */
  readonly at: string;
  readonly variables: Readonly<Record<string, CelVariable>>;
  /** Minor version of Kubernetes that is to take the expression: `1.36`. */
  readonly kubernetes: string;
  /**
   * A `new` expression may use what the version before knew, too, since a cluster can be rolled back; a `stored` one all that
   * the version itself knows.
   * @default 'new'
   */
  readonly as?: 'new' | 'stored';
  /** Kind of type that it must come to. @default 'bool' */
  readonly wants?: CelType['kind'];
}

/**
 * Compiles an expression as the API server would: its grammar, its type checker, its functions. Limits of cost are not looked at.
 * @throws ModelError for what the server would refuse or what cannot be evaluated outside of a cluster; nothing passes in silence
 */
export function compileCel(expression: string, { at, variables, kubernetes, as = 'new', wants = bool.kind }: CelOptions): CelProgram {
  const minor = Number(kubernetes.split('.')[1]) - (as === 'new' ? 1 : 0);
  const names = Object.keys(variables);
  try {
    const parsed = parse(expression, minor);
    const checked = check(parsed, new Map(names.map((name) => [name, variables[name]?.type ?? dyn])), minor);
    if (checked.type.kind !== wants && !(wants === 'bool' && checked.type.kind === 'dyn' && as === 'new'))
      throw new ExpressionError(`it comes to '${shownType(checked.type)}', and '${wants}' is wanted`, 0, 'compare it with something');
    const run = compile(parsed, checked, Scope.of(names));
    const read = names.flatMap((name, place) => (checked.reads.has(name) ? [[name, place] as const] : []));
    const evaluate = (given: Readonly<Record<string, unknown>>): CelResult => {
      try {
        const frame: Value[] = [];
        for (const [name, place] of read) frame[place] = (variables[name] ?? anyJson).adapt(given[name]);
        return { value: run(frame) };
      } catch (error) {
        if (error instanceof CelError) return { error: error.message };
        throw error;
      }
    };
    return { expression, type: checked.type, reads: checked.reads, evaluate };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new ModelError(`${error.said} ${shownPlace(expression, error.at)}; ${error.remedy}`, { at, cause: error });
  }
}

/** `at column 5 of 'self.nmae == "a"'` */
function shownPlace(expression: string, offset: number): string {
  const lines = expression.slice(0, offset).split('\n');
  const [line = ''] = expression.split('\n').slice(lines.length - 1);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const shown = line.length <= 80 ? line : `${line.slice(Math.max(0, column - 40), column + 37)}...`;
  return `at ${lines.length > 1 ? `line ${lines.length}, ` : ''}column ${column} of '${shown.trim()}'`;
}
