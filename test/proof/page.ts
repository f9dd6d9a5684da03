import type { ProofEntry } from './record';

/** Columns that every reader asks for, and the word for each in the table. */
const columns = ['objects', 'accepted', 'reconciled', 'scheduled', 'findings', 'waivers'] as const;

/** What each section of the suites tries. A section without a line here is refused: the page would show figures nobody can read. */
const sections: Readonly<Record<string, string>> = {
  apply: 'Server-side apply of everything in the order of the engine, strict, twice; CRDs first.',
  differential: 'Mutated objects, held against our schema check and against the server; a disagreement is a defect of ours.',
  cel: 'Objects that keep and that break each rule within the schemas of custom kinds: verdict, message and place, of the server and of ours.',
  expressions:
    'Expressions in CEL, as rules of a definition: true, false, an error, or refused when written; the server and our evaluator.',
  flux: "Flux's own controller reconciles the folder from an artifact on loopback.",
  fleet: "The folder read by Fleet's rules: which files become which bundle, in which order, how large.",
  admission: 'Pod Security and quotas of each namespace, as the server decides them.',
  rbac: 'What each ServiceAccount may and may not do, as the server decides it.',
  scheduling: "Pods of ours, placed by the real scheduler on nodes made of the cluster's facts.",
  charts: 'Charts pulled and rendered by the real helm, and checked as our own objects are.',
  analysers: 'Static analysers over every object that we write.',
  secrets: 'Secrets, plain and as the real sops encrypts them: which of them may lie in Git, as our check decides it.',
  recorder:
    "Home Assistant's recorder, copied to PostgreSQL by the steps of its job: nights kept, rows of a night, databases made again, and what was refused.",
  network:
    'Connections between pods, at ports on both sides of every boundary: who may talk, as a reader of NetworkPolicies by others says it, and as synth does.',
  policies: 'Every example of every policy and generated pods, as each engine judges them, and as synth does.',
  fleets:
    'Fleets with one defect each, and fleets next to a boundary, given to the whole command: every rule and policy is seen to fire, by its place, message and remedy.',
  'generated pods': 'Generated pods, held against every policy of pods that holds in their namespace, by Kyverno and at synth.',
  'generated objects': 'Generated objects of other kinds than pods, held against every policy of theirs, by the API server and at synth.',
};

const notes = `Made by \`npx projen proof\` from what the last run of \`npx projen test:engines\` and \`npx projen test:e2e\` saw; CI fails when the
figures change and this page does not. Seconds are those of one run on two shared cores, and are not compared.
Everything ran on loopback: real programs, no containers.

What to read beside the figures:

- \`management\`, \`pi\` and \`kubani\` have output in \`dist/\`, and that is what was tried. The other clusters have no apps of their own yet:
  their rows are of the project's platform apps, written for the cluster's facts (with Flux where Argo CD is not delivered yet).
- Scheduled are pods that we write: \`pi\`'s own; on the others Home Assistant and its broker, placed there for the test. Pods of charts are not rendered.
- Each cluster ran on the API server of its own minor version; of 1.31 that is 1.31.0, because modules of its later patches are
  missing from Go's checksum database. The scheduler, the controller manager and the suites of roles, quotas and rules within schemas are 1.36 alone.
- Definitions of custom kinds are made of the compact schemas in \`packages/crds\`, so the server judges by the same schema as our check.
- Rows of charts are of charts that the tests make: upstream's charts are not there without the internet.
- Not run, because they cannot be built here: source-controller, helm-controller, Fleet's own controllers, kubelets. kwok stands in for
  kubelets; a few lines that say so give the \`GitRepository\` its artifact and a \`HelmRelease\` its condition; Fleet's deployments are made
  with the real helm and its agent's options.`;

/** The page, with one table of everything and one a section. Pure: the same entries in any order give the same text. @throws Error for an unknown section */
export function proofPage(entries: readonly ProofEntry[]): string {
  const sorted = entries.toSorted((left, right) => compare(keyOf(left), keyOf(right)));
  const parts = ['# Proof', notes, '## Cluster by engine', overview(sorted)];
  for (const section of new Set(sorted.map(({ section }) => section))) {
    const says = sections[section];
    if (says === undefined) throw new Error(`test/proof/page.ts: section '${section}' is not described; add a line to 'sections'`);
    parts.push(
      `## ${section[0]?.toUpperCase()}${section.slice(1)}`,
      says,
      sectionTable(sorted.filter((entry) => entry.section === section)),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** A page without its seconds: the last cell of each row. */
export function withoutSeconds(page: string): string {
  return page.replaceAll(/\|[^|\n]*\|$/gm, '|');
}

function overview(entries: readonly ProofEntry[]): string {
  const rows = entries.map((entry) => [
    entry.cluster,
    entry.engine,
    entry.section,
    ...columns.map((column) => cell(entry.figures[column])),
    entry.seconds.toFixed(1),
  ]);
  return table(['cluster', 'engine', 'suite', ...columns, 'seconds'], rows);
}

function sectionTable(entries: readonly ProofEntry[]): string {
  const figures = [...new Set(entries.flatMap((entry) => Object.keys(entry.figures)))];
  const rows = entries.map((entry) => [
    entry.cluster,
    entry.engine,
    ...figures.map((figure) => cell(entry.figures[figure])),
    entry.seconds.toFixed(1),
  ]);
  return table(['cluster', 'engine', ...figures.map(words), 'seconds'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(figure: number | undefined): string {
  return figure === undefined ? '' : `${figure}`;
}

/** `changedBySecondApply` -> `changed by second apply` */
function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function keyOf({ section, cluster, engine }: ProofEntry): string {
  return [cluster, engine, section].join('\0');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
