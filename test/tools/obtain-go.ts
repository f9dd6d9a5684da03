import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { gte } from 'semver';

import { buildArguments, goModText, type GoMod } from './go-module';
import { runCommand } from './run-command';
import type { GoModule, Tool } from './tool';
import type { Work } from './work';

/** The newest that a `go.mod` of the table asks for. */
const goNeeded = '1.26.6';

/** Go is missing or too old: every tool that it builds fails for the same reason, which is said once. */
export class GoMissing extends Error {}

/** Builds a tool from its sources, verified by the table's sum and each dependency by Go's checksum database. */
export async function buildWithGo(tool: Tool, from: GoModule, folder: string, work: Work): Promise<void> {
  const build = join(folder, 'build');
  await mkdir(build);
  // the compiler's own garbage waits until there is much of it: an eighth of the time
  const env = {
    GOGC: 'off',
    GOMEMLIMIT: '3GiB',
    ...work.env,
    CGO_ENABLED: '0',
    GO111MODULE: 'on',
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  };
  const go = (...args: readonly string[]): Promise<string> => runCommand('go', args, { folder: build, env, signal: work.signal });
  expectGo(
    await go('env', 'GOVERSION').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'missing' : Promise.reject(error))),
  );
  const wanted = `${from.module}@v${tool.version}`;
  const { Sum, GoMod } = JSON.parse(await go('mod', 'download', '-json', wanted)) as { readonly Sum: string; readonly GoMod: string };
  if (Sum !== from.sum)
    throw new Error(
      `${wanted}: its checksum is ${Sum}, test/tools/table.ts says ${from.sum}; mend the table only when a second source confirms it`,
    );
  await writeFile(join(build, 'go.mod'), goModText(tool, from, JSON.parse(await go('mod', 'edit', '-json', GoMod)) as GoMod));
  await go(...buildArguments(from, join(folder, tool.name)));
  await rm(build, { recursive: true });
}

function expectGo(found: string): void {
  const version = found.trim().replace(/^go/, '');
  // `devel ...` is newer than any release
  if (version.startsWith('devel') || (/^\d+\.\d+/.test(version) && gte(padded(version), goNeeded))) return;
  const is = found === 'missing' ? 'is not on PATH' : `is ${found.trim()}`;
  throw new GoMissing(`go ${is}; most tools are built with Go ${goNeeded} or newer: install it and run this again`);
}

/** `1.27` and `1.27rc1` as semver reads them. */
function padded(version: string): string {
  const [, major = '0', minor = '0', patch = '0'] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return `${major}.${minor}.${patch}`;
}
