import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

import type { Tool } from './tool';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder outside the repository that keeps what is not on `PATH`. */
export function toolsFolder(env: Environment = process.env): string {
  return env['KUBE_WORLD_TOOLS'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kube-world', 'tools');
}

/** Where a tool's own folder is, or will be. */
export function folderOf({ name, version }: Tool, tools = toolsFolder()): string {
  return join(tools, name, version);
}

/** What an installation leaves beside the program, last: which entry of the table it was made from. */
export const receiptName = 'made-from.json';
export const receiptOf = (tool: Tool): string => `${JSON.stringify(tool, undefined, 2)}\n`;

/** Absolute path of a tool's program. `undefined` where it is missing, was left half done, or was made from another entry of the table. */
export function installedAt(tool: Tool, env: Environment = process.env): string | undefined {
  if (tool.from.kind === 'debian') return onPath(tool.name, env);
  const folder = folderOf(tool, toolsFolder(env));
  const program = join(folder, tool.name);
  return isProgram(program) && textOf(join(folder, receiptName)) === receiptOf(tool) ? program : undefined;
}

/** What a shell would start under that name. */
export function onPath(name: string, env: Environment = process.env): string | undefined {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
