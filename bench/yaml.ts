// What writing YAML costs: 8,400 small objects as text, by this project's renderer and by two libraries, each time as a
// fresh process. `node packages/cli/bin/run.cjs bench/yaml.ts [ROUNDS]`
import { dump } from 'js-yaml';
import { stringify } from 'yaml';

import { toYaml } from '../packages/synth/src/render/to-yaml';
import { inTurn, median, run } from './measure';
import { objectsOf } from './objects';
import { names } from './sizes';

const renderers: Readonly<Record<string, (value: unknown) => string>> = {
  'JSON.stringify': (value) => JSON.stringify(value),
  'this project': (value) => toYaml(value),
  'js-yaml': (value) => dump(value, { noRefs: true, lineWidth: -1 }),
  yaml: (value) => stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }),
};

function objects(): readonly unknown[] {
  return names('cluster', 20).flatMap(() => names('app', 20).flatMap((app) => objectsOf(app, 21)));
}

/** Renders everything twice in this process: as a synth does it, and once the code is hot. */
function measure(render: (value: unknown) => string): void {
  const values = objects();
  const round = (): { readonly milliseconds: number; readonly bytes: number } => {
    const started = performance.now();
    const bytes = values.reduce<number>((sum, value) => sum + Buffer.byteLength(render(value)), 0);
    return { milliseconds: performance.now() - started, bytes };
  };
  const first = round();
  process.stdout.write(`${JSON.stringify({ first: first.milliseconds, second: round().milliseconds, bytes: first.bytes })}\n`);
}

const [, , argument = '5'] = process.argv;
const renderer = renderers[argument];
if (renderer) {
  measure(renderer);
} else {
  const command = (name: string): readonly string[] => ['node', 'packages/cli/bin/run.cjs', 'bench/yaml.ts', name];
  const subjects = Object.fromEntries(Object.keys(renderers).map((name) => [name, () => run(command(name))]));
  for (const [name, runs] of Object.entries(inTurn(Number(argument), subjects))) {
    const of = (figure: string): string => median(runs.map(({ said }) => said[figure] ?? Number.NaN)).toFixed(0);
    process.stdout.write(`${name.padEnd(15)} ${of('first').padStart(6)} ms, again ${of('second').padStart(6)} ms, ${of('bytes')} bytes\n`);
  }
}
