/** A file of `packages/crds/generated/`. */
export interface GeneratedFile {
  /** Relative to that folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

type Entries = Readonly<Record<string, unknown>>;

/** JSON with one entry of a section a line: a change upstream is a change of few lines here. */
export function dataFile(path: string, head: Entries, sections: Readonly<Record<string, Entries>>): GeneratedFile {
  const entry = ([name, value]: readonly [string, unknown]): string => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  const parts = [
    '"//":"written by npx projen generate"',
    ...Object.entries(head).map(entry),
    ...Object.entries(sections).map(([name, entries]) => `${JSON.stringify(name)}:{\n${Object.entries(entries).map(entry).join(',\n')}\n}`),
  ];
  return { path, text: `{${parts.join(',\n')}}\n` };
}
