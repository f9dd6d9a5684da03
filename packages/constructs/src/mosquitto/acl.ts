import { ModelError } from '@kube-world/model';

export interface AclRule {
  /** `deny` is stronger than any rule that grants. */
  readonly access: 'read' | 'write' | 'readwrite' | 'deny';
  /** A topic filter: `zigbee2mqtt/#`. */
  readonly topic: string;
}

/** Who may read and write what. Whatever no rule grants is refused. */
export interface Acl {
  /** User name -> rules. */
  readonly users?: Readonly<Record<string, readonly AclRule[]>>;
  /** For every user; `%u` is the user's name, `%c` the client's id, and one of them must be in the topic. @default - none */
  readonly patterns?: readonly { readonly access: 'read' | 'write' | 'readwrite'; readonly topic: string }[];
  /** For clients that give no name, where they are let in. @default - none */
  readonly anonymous?: readonly AclRule[];
}

/** The text of an `acl_file`. @throws ModelError at `at` when a name or topic cannot stand on a line, or a filter is none */
export function renderAcl({ users = {}, patterns = [], anonymous = [] }: Acl, at: string): string {
  const topicLines = (rules: readonly AclRule[]): readonly string[] =>
    rules.map(({ access, topic }) => `topic ${access} ${topicFilter(topic, at)}`);
  const blocks = [
    // rules before the first user are those of clients without a name
    topicLines(anonymous),
    patterns.map(({ access, topic }) => `pattern ${access} ${pattern(topic, at)}`),
    ...Object.entries(users).map(([user, rules]) => [`user ${line(user, 'a user name', at)}`].concat(topicLines(rules))),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function pattern(topic: string, at: string): string {
  if (/%[uc]/.test(topic)) return topicFilter(topic, at);
  throw new ModelError(`a pattern must hold %u or %c, got '${topic}'; write it as rules of a user instead`, { at });
}

function topicFilter(topic: string, at: string): string {
  const levels = topic.split('/');
  const wrong = levels.some(
    (level, index) => (level.includes('#') && (level !== '#' || index < levels.length - 1)) || (level.includes('+') && level !== '+'),
  );
  if (wrong || topic === '')
    throw new ModelError(`not a topic filter: '${topic}'; '+' stands for a whole level, '#' for all that follow, at the end`, { at });
  return line(topic, 'a topic', at);
}

/** A value that ends where its line ends: anything else would be read as another directive. */
function line(text: string, what: string, at: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (text !== '' && text === text.trim() && !/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw new ModelError(`${what} must be one line without spaces around it, got ${JSON.stringify(text)}`, { at });
}
