/** One thing that is wrong with an object, before it is known which construct made it. */
export interface Finding {
  readonly rule: string;
  /** `spec.template.spec.containers[0].image`; empty for the object itself. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a check says when it refuses; made only when somebody listens. */
export type Refusal = () => { readonly rule: string; readonly message: string; readonly remedy: string };

/** Judges a value at the walk's place: `false` when it was refused. */
export type Check = (value: unknown, walk: Walk) => boolean;

/** Deeper than any schema of use, and less than what a stack bears. */
const maximumDepth = 250;
/** Alternatives tried for one object. Nested `anyOf`s multiply, and a schema is not to be trusted. */
const maximumTrials = 50_000;
/** Members of one object, many times what the API server takes. A value that holds itself twice has no end of them. */
const maximumMembers = 2_000_000;

/** Findings of one object that anybody would read. */
const maximumFindings = 100;

/** Where in an object a check stands. No path is written out unless something is refused there. */
export class Walk {
  private readonly path: (string | number)[] = [];
  private listen: ((finding: Finding) => void) | undefined;
  private depth = 0;
  private trials = 0;
  private members = 0;
  private found = 0;
  private isOver = false;

  /** @param hidesValues of a Secret: no message quotes what it holds */
  public constructor(
    private readonly report: (finding: Finding) => void,
    private readonly hidesValues = false,
  ) {
    this.listen = report;
  }

  /** Judges a member of the value at hand. */
  public into(key: string | number, check: Check, value: unknown): boolean {
    this.members += 1;
    if (this.members > maximumMembers) return this.giveUp(this.members === maximumMembers + 1, tooLarge);
    if (this.found > maximumFindings) return false;
    this.path.push(key);
    const fine = this.again(check, value);
    this.path.pop();
    return fine;
  }

  /** Judges the same value by another check. */
  public again(check: Check, value: unknown): boolean {
    if (this.depth >= maximumDepth) return this.refuse(tooDeep);
    this.depth += 1;
    const fine = check(value, this);
    this.depth -= 1;
    return fine;
  }

  /** Whether the value would pass; nothing is reported. */
  public passes(check: Check, value: unknown): boolean {
    return this.listeningWith(undefined, check, value);
  }

  /** What would be reported. */
  public findings(check: Check, value: unknown): readonly Finding[] {
    const found: Finding[] = [];
    if (this.listen) this.listeningWith((finding) => found.push(finding), check, value);
    return found;
  }

  /** Always `false`, so that a check ends with it. */
  public refuse(refusal: Refusal): false {
    if (!this.listen || this.isOver) return false;
    if (this.listen === this.report) this.found += 1;
    if (this.found > maximumFindings) return this.giveUp(this.found === maximumFindings + 1, tooMany);
    this.listen({ field: fieldPath(this.path), ...refusal() });
    return false;
  }

  /** As `refuse`, at a member of the value at hand. */
  public refuseAt(key: string | number, refusal: Refusal): false {
    if (!this.listen) return false;
    this.path.push(key);
    this.refuse(refusal);
    this.path.pop();
    return false;
  }

  /** A value as a message may show it. */
  public shown(value: unknown): string {
    return describe(value, this.hidesValues);
  }

  private listeningWith(listen: ((finding: Finding) => void) | undefined, check: Check, value: unknown): boolean {
    this.trials += 1;
    if (this.trials > maximumTrials) return this.giveUp(this.trials === maximumTrials + 1, tooComplex);
    const before = this.listen;
    this.listen = listen;
    const fine = this.again(check, value);
    this.listen = before;
    return fine;
  }

  /** Said even where nobody listens, and once: what follows cannot be trusted. */
  private giveUp(isFirst: boolean, refusal: Refusal): false {
    this.isOver = true;
    if (isFirst) this.report({ field: fieldPath(this.path), ...refusal() });
    return false;
  }
}

const tooDeep: Refusal = () => ({
  rule: 'schema-too-deep',
  message: `is nested more than ${maximumDepth} levels deep`,
  remedy: 'flatten it, and look for a value that holds itself',
});

const tooMany: Refusal = () => ({
  rule: 'schema-too-many',
  message: `has more than ${maximumFindings} findings, and the rest is left out`,
  remedy: 'correct the others first',
});

const tooLarge: Refusal = () => ({
  rule: 'schema-too-complex',
  message: `has more than ${maximumMembers} members`,
  remedy: 'split the object, and look for a value that holds itself',
});

const tooComplex: Refusal = () => ({
  rule: 'schema-too-complex',
  message: `is past the ${maximumTrials} alternatives that are tried for one object`,
  remedy: 'split the object, or simplify the schema of its kind',
});

/** `spec.ports[0].name`; a key that is no plain word stands in brackets: `metadata.labels['app.kubernetes.io/name']`. */
export function fieldPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]{0,80}$/.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${quoted(key)}]`;
  }
  return text;
}

/** `'text'` on one line and of bounded length, whatever the text holds. */
export function quoted(text: string, most = 80): string {
  const cut = text.length <= most ? text : `${text.slice(0, most - 3)}...`;
  return `'${JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"').replaceAll('\u2028', ' ').replaceAll('\u2029', ' ')}'`;
}

/** `1 item`, `2 items` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What came in, in words: `the string '3'`, `a list`, `null`. */
function describe(value: unknown, hidden: boolean): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return hidden ? 'a string' : `the string ${quoted(value)}`;
    case 'number':
    case 'bigint':
      return hidden ? 'a number' : `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a JavaScript ${typeof value}`;
  }
}
