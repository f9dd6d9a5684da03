import { suggest } from '../../packages/synth/src/schema/nearest';
import { tools } from './table';
import type { Tool } from './tool';

/**
 * The tools of a name, or the one of `name@version`, newest first.
 * @throws Error with the nearest name when the table has none
 */
export function toolsNamed(wanted: string): readonly Tool[] {
  const [name = '', version] = wanted.split('@');
  const named = tools.filter((tool) => tool.name === name);
  const names = [...new Set(tools.map((tool) => tool.name))];
  if (named.length === 0)
    throw new Error(`no tool is named '${name}'; ${suggest(name, names, `test/tools/table.ts lists ${names.join(', ')}`)}`);
  const found = named.filter((tool) => version === undefined || tool.version === version);
  const versions = named.map((tool) => tool.version).join(', ');
  if (found.length === 0) throw new Error(`no ${name} of version '${version}' is in test/tools/table.ts; there are: ${versions}`);
  return found;
}
