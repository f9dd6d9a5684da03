import { meant } from '../../nearest';
import { clusterRule } from '../rule';

/** What we chose must be a fact of the spec, and must say why. */
export default clusterRule('ours-path', function* (spec) {
  for (const [path, reason] of Object.entries(spec.ours ?? {})) {
    if (!hasFact(spec, path)) {
      yield {
        at: `ours.${path}`,
        message: `the spec has no fact at '${path}'`,
        remedy: meant(path, pathsOf(spec), 'correct the path, or drop the entry'),
      };
    } else if (reason.trim() === '') {
      yield { at: `ours.${path}`, message: 'no reason is given', remedy: 'say why we chose it' };
    }
  }
});

/** Keys may hold dots themselves, so each prefix of the path is tried as a key. */
function hasFact(facts: unknown, path: string): boolean {
  if (typeof facts !== 'object' || facts === null) return false;
  return Object.entries(facts).some(
    ([key, value]) => key === path || (path.startsWith(`${key}.`) && hasFact(value, path.slice(key.length + 1))),
  );
}

/** Every path that leads to a fact. */
function* pathsOf(facts: unknown, before = ''): Generator<string> {
  if (typeof facts !== 'object' || facts === null) return;
  for (const [key, value] of Object.entries(facts)) {
    yield `${before}${key}`;
    yield* pathsOf(value, `${before}${key}.`);
  }
}
