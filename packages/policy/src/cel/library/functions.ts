import { comparisons } from './comparisons';
import { conversions } from './conversions';
import type { Overload } from './declare';
import { listFunctions } from './lists';
import { namedFormats } from './named-formats';
import { networkFunctions } from './network';
import { operators } from './operators';
import { optionalFunctions } from './optionals';
import { quantityFunctions } from './quantities';
import { regexFunctions } from './regex';
import { semverFunctions } from './semver';
import { setFunctions } from './sets';
import { stringFunctions } from './strings';
import { timeFunctions } from './time';
import { urlFunctions } from './urls';

const libraries: readonly (readonly Overload[])[] = [
  operators,
  comparisons,
  conversions,
  timeFunctions,
  stringFunctions,
  listFunctions,
  setFunctions,
  regexFunctions,
  urlFunctions,
  networkFunctions,
  quantityFunctions,
  namedFormats,
  optionalFunctions,
  semverFunctions,
];

let byName: Map<string, Overload[]> | undefined;

/**
 * The ways to call a function by that name: CEL's own and those of Kubernetes's libraries
 * (k8s.io/apiserver/pkg/cel/environment 1.36), with the version that brought each.
 */
export function overloadsOf(name: string): readonly Overload[] {
  if (byName === undefined) {
    byName = new Map();
    for (const overload of libraries.flat()) {
      const same = byName.get(overload.name);
      if (same) same.push(overload);
      else byName.set(overload.name, [overload]);
    }
  }
  return byName.get(name) ?? [];
}
