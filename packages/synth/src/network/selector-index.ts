import { type Fields, fieldsAt, listAt, textAt, textFields, textsAt } from '../fields';
import { selects } from '../scheduling/match';

type Labels = Readonly<Record<string, string>>;

/**
 * Label selectors by number, and which of them take given labels, without a look at each: a selector is looked at only by
 * whoever has the rarest label that it asks for.
 */
export class SelectorIndex {
  private readonly ids = new Map<string, number>();
  private readonly selectors: Fields[] = [];
  private anchored = new Map<string, number[]>();
  private unanchored: number[] = [];

  /** The same number for selectors that ask for the same. */
  public idOf(selector: Fields): number {
    const labels = textFields(fieldsAt(selector, 'matchLabels'));
    const keys = Object.keys(labels).toSorted();
    const expressions = listAt(selector, 'matchExpressions');
    const key = `${keys.map((each) => `${each}=${labels[each] ?? ''}`).join('\n')}${expressions.length === 0 ? '' : JSON.stringify(expressions)}`;
    const id = this.ids.get(key) ?? this.selectors.push(selector) - 1;
    this.ids.set(key, id);
    return id;
  }

  /** Looks for the rarest labels; to be called when all selectors are known. @param all whatever is asked about afterwards */
  public prepare(all: Iterable<Labels>): void {
    const counts = new Map<string, number>();
    for (const labels of all) for (const anchor of anchorsOf(labels)) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
    for (const [id, selector] of this.selectors.entries()) {
      const rarest = wantedBy(selector)
        .map((anchors) => ({ anchors, count: anchors.reduce((sum, anchor) => sum + (counts.get(anchor) ?? 0), 0) }))
        .toSorted((left, right) => left.count - right.count)[0];
      if (!rarest) this.unanchored.push(id);
      for (const anchor of new Set(rarest?.anchors)) {
        const list = this.anchored.get(anchor);
        if (list) list.push(id);
        else this.anchored.set(anchor, [id]);
      }
    }
  }

  /** The selectors that take these labels. */
  public taking(labels: Labels): readonly number[] {
    const candidates = [...this.unanchored];
    for (const anchor of anchorsOf(labels)) candidates.push(...(this.anchored.get(anchor) ?? []));
    return candidates.filter((id) => selects(this.selectors[id], labels));
  }
}

function anchorsOf(labels: Labels): readonly string[] {
  return Object.entries(labels).flatMap(([key, value]) => [`${key}=${value}`, key]);
}

/** What labels must have for a selector to take them: one of each list. */
function wantedBy(selector: Fields): readonly (readonly string[])[] {
  const labels = Object.entries(textFields(fieldsAt(selector, 'matchLabels'))).map(([key, value]) => [`${key}=${value}`]);
  const expressions = listAt(selector, 'matchExpressions').flatMap((each) => {
    const key = textAt(each, 'key') ?? '';
    if (each['operator'] === 'In') return [textsAt(each, 'values').map((value) => `${key}=${value}`)];
    return each['operator'] === 'Exists' ? [[key]] : [];
  });
  return [...labels, ...expressions];
}
