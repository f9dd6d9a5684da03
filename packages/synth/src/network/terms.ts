import { type Fields, fieldsAt } from '../fields';
import { SelectorIndex } from './selector-index';

type Labels = Readonly<Record<string, string>>;

/** A set of pods that a policy or a declaration speaks of, by number: some namespaces, and labels of their pods. */
export type Term = number;

const nameLabel = 'kubernetes.io/metadata.name';

/**
 * Every set of pods that is spoken of. Pods of which the same sets speak are all alike to the network, so that what may talk is
 * asked of them once; and who belongs to a set is read off, never searched for.
 */
export class Terms {
  private readonly terms = new Map<string, Term>();
  private readonly podSelectors = new SelectorIndex();
  private readonly namespaceSelectors = new SelectorIndex();
  private readonly scopes = new Map<string, readonly string[]>();
  /** All pods of all namespaces. */
  public readonly everybody = this.inNamespaces({}, {});

  /** Pods of one namespace. */
  public inNamespace(namespace: string, pods: Fields): Term {
    return this.term(`=${namespace}`, pods);
  }

  /** Pods of the namespaces that have these labels. The label that says a namespace's name is the API server's own. */
  public inNamespaces(namespaces: Fields, pods: Fields): Term {
    const labels = fieldsAt(namespaces, 'matchLabels');
    const name = labels[nameLabel];
    const namedOnly = typeof name === 'string' && Object.keys(labels).length === 1 && namespaces['matchExpressions'] === undefined;
    return namedOnly ? this.inNamespace(name, pods) : this.term(String(this.namespaceSelectors.idOf(namespaces)), pods);
  }

  /** To be called when all sets are known. @param namespaces name -> labels @param pods the labels of all pods */
  public prepare(namespaces: ReadonlyMap<string, Labels>, pods: Iterable<Labels>): void {
    const whole = new Map([...namespaces].map(([name, labels]) => [name, { ...labels, ...(name === '' ? {} : { [nameLabel]: name }) }]));
    this.namespaceSelectors.prepare(whole.values());
    this.podSelectors.prepare(pods);
    for (const [name, labels] of whole) this.scopes.set(name, [`=${name}`, ...this.namespaceSelectors.taking(labels).map(String)]);
  }

  /** The sets that a pod belongs to, in a fixed order. */
  public of(namespace: string, labels: Labels): readonly Term[] {
    const found: Term[] = [];
    const scopes = this.scopes.get(namespace) ?? [`=${namespace}`];
    for (const selector of this.podSelectors.taking(labels)) {
      for (const scope of scopes) {
        const term = this.terms.get(`${scope} ${selector}`);
        if (term !== undefined) found.push(term);
      }
    }
    return found.toSorted((left, right) => left - right);
  }

  private term(scope: string, pods: Fields): Term {
    const key = `${scope} ${this.podSelectors.idOf(pods)}`;
    const term = this.terms.get(key) ?? this.terms.size;
    this.terms.set(key, term);
    return term;
  }
}
