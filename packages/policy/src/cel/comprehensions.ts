import type { Comprehension, Expression, MacroName } from './ast';
import { CelError, noSuchOverload } from './errors';
import { sortedBy } from './library/lists';
import { celError, type Frame, type Run, type Scope } from './run';
import { CelList, LiteralMap, MapLike, Optional, shownKey, type Value } from './values';

interface Loop {
  /** Calls `visit` with each member's variables in the frame, until it gives false. */
  readonly each: (frame: Frame, visit: (first: Value) => boolean) => void;
  readonly filter: Run | undefined;
  readonly step: Run;
}

/** The macros with variables of their own. */
export function compileComprehension(expression: Comprehension, scope: Scope, compile: (part: Expression, scope: Scope) => Run): Run {
  const { macro, range, variables, filter, step } = expression;
  const over = compile(range, scope);
  const { scope: inner, places } = scope.with(variables);
  const parts = { filter: filter && compile(filter, inner), step: step ? compile(step, inner) : (): Value => null };
  if (macro === 'optMap' || macro === 'optFlatMap') return ofOptional(macro, over, places[0] ?? 0, parts.step);
  return makers[macro]({ each: eachOf(over, places), ...parts }, over);
}

function ofOptional(macro: MacroName, over: Run, place: number, step: Run): Run {
  return (frame) => {
    const optional = over(frame);
    if (!(optional instanceof Optional)) throw noSuchOverload();
    if (optional.value === undefined) return Optional.none;
    frame[place] = optional.value;
    const made = step(frame);
    return macro === 'optMap' ? Optional.of(made) : made;
  };
}

function eachOf(over: Run, places: readonly number[]): Loop['each'] {
  const [first = 0, second] = places;
  return (frame, visit) => {
    const range = over(frame);
    if (range instanceof CelList) {
      for (let index = 0; index < range.size; index += 1) {
        const item = range.at(index);
        if (second === undefined) frame[first] = item;
        else {
          frame[first] = BigInt(index);
          frame[second] = item;
        }
        if (!visit(frame[first])) return;
      }
    } else if (range instanceof MapLike) {
      for (const key of range.keys()) {
        frame[first] = key;
        if (second !== undefined) frame[second] = range.get(key) ?? null;
        if (!visit(key)) return;
      }
    } else throw noSuchOverload();
  };
}

/** `all` and `exists`: an error counts only where no member decides. */
function quantifier({ each, filter }: Loop, decides: boolean): Run {
  return (frame) => {
    let failure: CelError | undefined;
    let decided = false;
    each(frame, () => {
      try {
        const answer = filter?.(frame);
        if (answer === decides) decided = true;
        else if (typeof answer !== 'boolean') failure ??= noSuchOverload();
      } catch (error) {
        failure ??= celError(error);
      }
      return !decided;
    });
    if (decided) return decides;
    if (failure) throw failure;
    return !decides;
  };
}

function counts({ filter }: Loop, frame: Frame): boolean {
  if (!filter) return true;
  const answer = filter(frame);
  if (typeof answer !== 'boolean') throw noSuchOverload();
  return answer;
}

/** Goes over what counts. */
function gather(loop: Loop, frame: Frame, take: (first: Value) => void): void {
  loop.each(frame, (first) => {
    if (counts(loop, frame)) take(first);
    return true;
  });
}

function listOf(loop: Loop, item: (frame: Frame, first: Value) => Value): Run {
  return (frame) => {
    const items: Value[] = [];
    gather(loop, frame, (first) => items.push(item(frame, first)));
    return CelList.of(items);
  };
}

function add(map: LiteralMap, key: Value, value: Value): void {
  if (map.has(key) || !map.set(key, value)) throw new CelError(`insert failed: key ${shownKey(key)} already exists`);
}

const makers: Readonly<Record<Exclude<MacroName, 'optMap' | 'optFlatMap'>, (loop: Loop, over: Run) => Run>> = {
  all: (loop) => quantifier(loop, false),
  exists: (loop) => quantifier(loop, true),
  existsOne: (loop) => (frame) => {
    let count = 0;
    gather(loop, frame, () => (count += 1));
    return count === 1;
  },
  filter: (loop) => listOf(loop, (_frame, first) => first),
  map: (loop) => listOf(loop, loop.step),
  transformList: (loop) => listOf(loop, loop.step),
  transformMap: (loop) => (frame) => {
    const made = new LiteralMap();
    gather(loop, frame, (key) => add(made, key, loop.step(frame)));
    return made;
  },
  transformMapEntry: (loop) => (frame) => {
    const made = new LiteralMap();
    gather(loop, frame, () => {
      const entries = loop.step(frame);
      if (!(entries instanceof MapLike)) throw noSuchOverload();
      for (const key of entries.keys()) add(made, key, entries.get(key) ?? null);
    });
    return made;
  },
  sortBy: (loop, over) => (frame) => {
    const keys: Value[] = [];
    gather(loop, frame, () => keys.push(loop.step(frame)));
    const range = over(frame);
    if (!(range instanceof CelList)) throw noSuchOverload();
    return CelList.of(sortedBy(range.values(), keys));
  },
};
