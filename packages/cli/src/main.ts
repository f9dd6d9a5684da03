import { inspect } from 'node:util';

import { checkFleet, type Fleet, type Issue, ModelError } from '@kube-world/model';
import { synth, type Templates, Writer } from '@kube-world/synth';

import type * as MakeTemplates from './aws/make-templates';
import { keptTemplates, newTemplates } from './aws/templates';
import { isPlain } from './explain';
import { loadFleet } from './load-fleet';
import { type Options, parseOptions, usage, UsageError } from './options';
import { partsOf } from './parts';
import { Progress } from './progress';
import { asJson, clusterLines, issueLines } from './report';
import { runtime } from './runtime';
import { today } from './today';
import { runUpgrade } from './upgrade';
import type { UpgradeRequest } from './upgrade-targets';

/** @returns the exit code: 0 done, 1 refused, 2 not understood */
function run(options: Options): number {
  // a synth that was killed half-way is ended by the next command, whichever it is
  if (options.command === 'check') Writer.recover(options.out, runtime);
  const progress = new Progress(process.stderr);
  const started = new Map<string, number>();
  const fleet = loadFleet(options.fleet);
  const result = synth(fleet, {
    ...partsOf(today()),
    templates: templatesFor(fleet, options),
    ...(options.clusters ? { clusters: options.clusters } : {}),
    ...(options.command === 'synth' ? { write: { outDir: options.out, runtime } } : {}),
    onProgress: (cluster, done, total) => {
      started.set(cluster, performance.now());
      progress.update(`${cluster} (${done + 1} of ${total})`);
    },
  });
  progress.end();
  if (options.json) {
    process.stdout.write(asJson(result));
  } else {
    if (result.ok) process.stdout.write(clusterLines(result.clusters, durations(started, performance.now())));
    process.stderr.write(issueLines(result.issues, result.ok && options.command === 'synth'));
    for (const path of result.foreign)
      process.stderr.write(`kept: ${options.out}/${path} was not written by synth; remove it by hand if nobody needs it\n`);
    if (!result.ok) process.stderr.write(options.command === 'synth' ? `nothing was written; ${options.out}/ is as it was\n` : '');
  }
  return result.ok ? 0 : 1;
}

/** What would break on a later Kubernetes. @returns the exit code: 0 nothing, 1 something */
function upgrade(options: Options, requests: readonly UpgradeRequest[]): number {
  const progress = new Progress(process.stderr);
  const { code, text } = runUpgrade({
    fleet: loadFleet(options.fleet),
    requests,
    parts: partsOf(today()),
    json: options.json,
    onProgress: (cluster, done, total) => progress.update(`${cluster} (${done + 1} of ${total})`),
  });
  progress.end();
  process.stdout.write(text);
  return code;
}

/** The CDK takes seconds to load, so that it is loaded when somebody asks for it. */
function templatesFor(fleet: Fleet, { aws, out }: Options): Templates {
  if (!aws) return keptTemplates(out);
  // facts that do not hold are synth's to tell: the CDK would stumble over them
  if (checkFleet(fleet).some(({ severity }) => severity === 'error')) return newTemplates({ files: new Map(), findings: [] });
  const { makeTemplates } = require('./aws/make-templates') as typeof MakeTemplates;
  return newTemplates(makeTemplates(fleet));
}

/** A cluster's time ends where the next one's starts. */
function durations(started: ReadonlyMap<string, number>, end: number): ReadonlyMap<string, number> {
  const entries = [...started];
  return new Map(entries.map(([cluster, start], index) => [cluster, (entries[index + 1]?.[1] ?? end) - start]));
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(argv);
    if (!options) {
      process.stdout.write(usage);
      return 0;
    }
    // only what works on charts waits for programs and servers, and brings what that takes
    if (options.command === 'charts pull' || options.charts) return await (await import('./charts/commands')).runCharts(options);
    return options.upgrade ? upgrade(options, options.upgrade) : run(options);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (argv.includes('--json')) process.stdout.write(asJson({ ok: false, clusters: [], issues: [stopped(error)], foreign: [] }));
    process.stderr.write(`${isPlain(error) && !argv.includes('--debug') ? error.message : inspect(error)}\n`);
    return 1;
  }
}

/** What ended a run before there was anything to check, in the form of a finding, for programs that read `--json`. */
function stopped(error: unknown): Issue {
  const at = error instanceof ModelError ? error.at : undefined;
  const message = error instanceof ModelError ? error.said : error instanceof Error ? error.message : String(error);
  return { rule: 'run-stopped', severity: 'error', at: at ?? '', message, remedy: 'mend what the message names, and run again' };
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
