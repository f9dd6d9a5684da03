import type { BuiltObject } from '../objects-of';

/**
 * Names of props whose change leaves every object as it was: none, when every prop reaches the YAML.
 * @param given a value for each prop
 * @param other another value for each prop
 */
export function propsWithoutEffect<Props extends object>(
  build: (props: Props) => readonly BuiltObject[],
  given: Required<Props>,
  other: Required<Props>,
): readonly string[] {
  const text = JSON.stringify(build(given));
  const names = Object.keys(given) as (keyof Props & string)[];
  return names.filter((name) => JSON.stringify(build({ ...given, [name]: other[name] })) === text);
}
