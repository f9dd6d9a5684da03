import { entriesOf, kindAt } from './existing';
import { pathProblem, stateFolder } from './paths';

/** What lies in the output folder beside the clusters of this run. */
export interface Others {
  /** Folders that hold an inventory: clusters of an earlier run. */
  readonly gone: readonly string[];
  /** What synth did not write; a folder ends with a slash and is not looked into. */
  readonly foreign: readonly string[];
}

export function othersIn(root: string, isOfThisRun: (name: string) => boolean): Others {
  const gone: string[] = [];
  const foreign: string[] = [];
  for (const [name, kind] of entriesOf(root)) {
    if (name === stateFolder || isOfThisRun(name)) continue;
    const isCluster = kind === 'folder' && pathProblem(name) === undefined && kindAt(`${root}/${name}/inventory.json`) === 'file';
    if (isCluster) gone.push(name);
    else foreign.push(kind === 'folder' ? `${name}/` : name);
  }
  return { gone: gone.sort(), foreign };
}
