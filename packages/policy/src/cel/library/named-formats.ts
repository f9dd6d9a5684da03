import { CelList, Opaque, Optional, type Value } from '../values';
import { declare, type Overload } from './declare';
import { parseTimestamp } from './time-text';
import { isUrl } from './urls';

class Format extends Opaque {
  public override readonly type = 'kubernetes.NamedFormat';
  public constructor(
    public readonly name: string,
    /** What is wrong with a text. */
    public readonly problems: (text: string) => readonly string[],
  ) {
    super();
  }
  public override equals(other: Format): boolean {
    return this.name === other.name;
  }
}

const form = (pattern: RegExp, most: number, problem: string): ((text: string) => readonly string[]) => {
  return (text) => [...(text.length > most ? [`must be no more than ${most} characters`] : []), ...(pattern.test(text) ? [] : [problem])];
};

/** Of a prefix, a dash at the end is not the end. */
const prefix = (problems: (text: string) => readonly string[]): ((text: string) => readonly string[]) => {
  return (text) => problems(text.length > 1 && text.endsWith('-') ? `${text.slice(0, -2)}a` : text);
};

const label = form(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 63, 'is no DNS label');
const subdomain = form(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, 253, 'is no DNS subdomain');
const label1035 = form(/^[a-z]([-a-z0-9]*[a-z0-9])?$/, 63, 'is no DNS label of RFC 1035');
const nameForm = form(/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/, 63, 'is no qualified name');

function qualifiedName(text: string): readonly string[] {
  const parts = text.split('/');
  if (parts.length > 2) return ['is no qualified name'];
  const [name = '', domain] = parts.toReversed();
  return [...(domain === undefined ? [] : subdomain(domain)), ...nameForm(name)];
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && fine(() => parseTimestamp(`${text}T00:00:00Z`));
}

function isDateTime(text: string): boolean {
  return fine(() => parseTimestamp(text.toUpperCase().replace(' ', 'T')));
}

function fine(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const holds = (fits: (text: string) => boolean, problem: string) => (text: string) => (fits(text) ? [] : [problem]);

const formats: ReadonlyMap<string, Format> = new Map(
  (
    [
      ['dns1123Label', label],
      ['dns1123Subdomain', subdomain],
      ['dns1035Label', label1035],
      ['qualifiedName', qualifiedName],
      ['dns1123LabelPrefix', prefix(label)],
      ['dns1123SubdomainPrefix', prefix(subdomain)],
      ['dns1035LabelPrefix', prefix(label1035)],
      ['labelValue', form(/^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/, 63, 'is no label value')],
      ['uri', holds(isUrl, 'is no URI')],
      ['uuid', holds((text) => uuid.test(text), 'does not match the UUID format')],
      ['byte', holds((text) => base64.test(text), 'invalid base64')],
      ['date', holds(isDate, 'invalid date')],
      ['datetime', holds(isDateTime, 'invalid datetime')],
    ] as const
  ).map(([name, problems]) => [name, new Format(name, problems)]),
);

function named(name: string): Value {
  const format = formats.get(name);
  return format ? Optional.of(format) : Optional.none;
}

function validate(format: Format, text: string): Value {
  const problems = format.problems(text);
  return problems.length === 0 ? Optional.none : Optional.of(CelList.of(problems));
}

export const namedFormats: readonly Overload[] = [
  declare('format.named(string): optional<Format>', named, 31),
  declare('Format::validate(string): optional<list<string>>', validate, 31),
  ...[...formats].map(([name, format]) => declare(`format.${name}(): Format`, () => format, 31)),
];
