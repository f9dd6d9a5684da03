// npx projen tools [--list] [--path NAME] [NAME | NAME@VERSION ...]
import { parseArgs } from 'node:util';

import { toolsNamed } from './find';
import { install } from './install';
import { installedAt, toolsFolder } from './places';
import { tools } from './table';
import { title, type Tool } from './tool';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function list(wanted: readonly Tool[]): void {
  const width = Math.max(...wanted.map((tool) => title(tool).length));
  for (const tool of wanted) say(`${title(tool).padEnd(width)}  ${installedAt(tool) ?? 'missing'}`);
}

async function installAll(wanted: readonly Tool[]): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupt.abort());
  const started = Date.now();
  const { installed, there, failed } = await install(wanted, { env: process.env, signal: interrupt.signal }, say);
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`${there.length} there, ${installed.length} installed in ${seconds} s, ${failed.length} failed; ${toolsFolder()}`);
  if (failed.length > 0) say(`${interrupt.signal.aborted ? 'stopped before' : 'failed'}: ${failed.map(title).join(', ')}`);
  process.exitCode = interrupt.signal.aborted ? 130 : Math.min(failed.length, 1);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    // projen hands on the `--` that people write as they do for npm
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { list: { type: 'boolean', default: false }, path: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.path !== undefined) {
    const [tool] = toolsNamed(values.path);
    const path = tool && installedAt(tool);
    if (path === undefined) throw new Error(`${values.path} is not installed; get it with: npx projen tools ${values.path}`);
    return say(path);
  }
  const wanted = positionals.length === 0 ? tools : [...new Set(positionals.flatMap(toolsNamed))];
  if (values.list) return list(wanted);
  return installAll(wanted);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
