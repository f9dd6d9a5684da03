import { join } from 'node:path';

import { generateKinds } from './generate/generate-kinds';
import { type GenerateOptions, generateUsage, parseGenerateOptions } from './generate/generate-options';
import { isSame } from './generate/generated-folder';
import { UsageError } from './options';

const crds = join(__dirname, '..', '..', 'crds');

/** @returns the exit code: 0 done or nothing to do, 1 different or refused */
async function run({ from, charts, check }: GenerateOptions): Promise<number> {
  if (charts.length > 0) {
    const { generateChart } = await import('./generate/chart');
    for (const chart of charts) process.stdout.write(`${await generateChart(chart)}\n`);
    return 0;
  }
  const result = await generateKinds({ ...(from === undefined ? {} : { from }), check, crds });
  const { files, added, changed, removed } = result;
  process.stdout.write(
    `packages/crds/generated: ${files} files, ${changed.length} changed, ${added.length} added, ${removed.length} removed\n`,
  );
  if (!check || isSame(result)) return 0;
  for (const path of [...added, ...changed, ...removed].slice(0, 20)) process.stderr.write(`differs: packages/crds/generated/${path}\n`);
  process.stderr.write('what is committed is not what the generator writes; run npx projen generate and commit\n');
  return 1;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = parseGenerateOptions(argv);
    if (options) return await run(options);
    process.stdout.write(generateUsage);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${generateUsage}`);
      return 2;
    }
    const isOurs = error instanceof Error && ['SchemaError', 'DownloadError'].includes(error.name);
    process.stderr.write(`${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
