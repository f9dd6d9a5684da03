import { type Fields, fieldsAt, fieldsOf, itemsOf, textAt } from '../../fields';
import type { Step } from '../../order/uses';

/** A data source as a dashboard names it: a text, or a type and a uid. */
export interface NamedSource {
  readonly path: readonly Step[];
  /** A uid or a name. @default - any of the type */
  readonly id?: string;
  /** @default - not said */
  readonly type?: string;
}

/** What is named in a dashboard, wherever it stands: in panels, queries, annotations and variables. */
export function namedSources(dashboard: Fields): readonly NamedSource[] {
  const found: NamedSource[] = [];
  const visit = (value: unknown, path: readonly Step[]): void => {
    if (typeof value !== 'object' || value === null || path.length > deepest) return;
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, [...path, index]));
    for (const [key, member] of Object.entries(value)) {
      const named = key === 'datasource' ? namedBy(member) : undefined;
      if (named) found.push({ path: [...path, key], ...named });
      else visit(member, [...path, key]);
    }
  };
  visit(dashboard, []);
  return found.concat(chosenBy(dashboard));
}

/** Deeper than Grafana nests panels. */
const deepest = 40;

/** `undefined` for the default one, which is named by nothing at all. */
function namedBy(value: unknown): Omit<NamedSource, 'path'> | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { id: value };
  const [id, said] = [textAt(fieldsOf(value), 'uid'), textAt(fieldsOf(value), 'type')];
  // a type may be left to a variable, too
  const type = said?.startsWith('$') === true ? undefined : said;
  if (id === undefined && type === undefined) return undefined;
  return { ...(id === undefined || id === '' ? {} : { id }), ...(type === undefined ? {} : { type }) };
}

/** Variables by which a reader chooses a data source: there is none to choose where none has the type. */
function chosenBy(dashboard: Fields): readonly NamedSource[] {
  return variablesOf(dashboard).flatMap((variable, index) => {
    const type = textAt(variable, 'query');
    return variable['type'] === 'datasource' && type !== undefined && type !== ''
      ? [{ path: ['templating', 'list', index, 'query'], type }]
      : [];
  });
}

function variablesOf(dashboard: Fields): readonly Fields[] {
  return itemsOf(fieldsAt(dashboard, 'templating')['list']);
}

/** Names of a dashboard's own variables. */
export function variableNames(dashboard: Fields): ReadonlySet<string> {
  return new Set(variablesOf(dashboard).flatMap((variable) => textAt(variable, 'name') ?? []));
}

/** The variable that a text is: `ds` of `$ds`, `${ds}`, `${ds:raw}` and `[[ds]]`. */
export function variableIn(text: string): string | undefined {
  return /^(?:\$(\w+)|\$\{(\w+)(?:[.:][^}]*)?\}|\[\[(\w+)(?::[^\]]*)?\]\])$/
    .exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);
}
