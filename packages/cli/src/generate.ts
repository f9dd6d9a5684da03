import { join } from 'node:path';

import { generateKinds } from './generate/generate-kinds';
import { type GenerateOptions, generateUsage, parseGenerateOptions } from './generate/generate-options';
import { type Difference, isSame } from './generate/generated-folder';
import { UsageError } from './options';

const crds = join(__dirname, '..', '..', 'crds');

/** @returns the exit code: 0 done or nothing to do, 1 different or refused */
async function run(options: GenerateOptions): Promise<number> {
  const { from, charts, check } = options;
  const same: boolean[] = [];
  if (charts.length > 0) {
    const { generatePackagedCharts } = await import('./generate/generate-charts');
    await generatePackagedCharts(charts, options, (name, difference, refusal) => {
      same.push(told(`packages/charts/generated, ${name}`, difference));
      if (refusal !== undefined)
        process.stderr.write(`${name}: only what needs no rendering is known, as Helm refuses its defaults: ${refusal}\n`);
    });
    return verdict(check, same);
  }
  same.push(told('packages/crds/generated', await generateKinds({ ...(from === undefined ? {} : { from }), check, crds })));
  if (from === undefined) return verdict(check, same);
  const { generateChartFolder } = await import('./generate/generate-charts');
  const made = await generateChartFolder(from, check);
  if (made) same.push(told('packages/charts/generated', made));
  return verdict(check, same);
}

/** Says what differed; true when nothing did. */
function told(what: string, difference: Difference): boolean {
  const { added, changed, removed } = difference;
  process.stdout.write(`${what}: ${changed.length} changed, ${added.length} added, ${removed.length} removed\n`);
  for (const path of [...added, ...changed, ...removed].slice(0, 20)) process.stderr.write(`  ${path}\n`);
  return isSame(difference);
}

function verdict(check: boolean, same: readonly boolean[]): number {
  if (!check || !same.includes(false)) return 0;
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
    const isOurs = error instanceof Error && ['SchemaError', 'DownloadError', 'ChartError'].includes(error.name);
    process.stderr.write(`${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
