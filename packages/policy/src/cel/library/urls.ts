import { CelError } from '../errors';
import { CelList, LiteralMap, Opaque, type Value } from '../values';
import { declare, type Overload } from './declare';
import { escapedPath, splitHost, unescapeHost, unescapePath, unescapeQuery } from './url-escapes';

class Url extends Opaque {
  public override readonly type = 'kubernetes.URL';
  public constructor(
    public readonly scheme: string,
    public readonly host: string,
    public readonly path: string,
    public readonly query: string,
    private readonly text: string,
  ) {
    super();
  }
  public override equals(other: Url): boolean {
    return this.text === other.text;
  }
}

/** As Go's url.ParseRequestURI: an absolute URI or an absolute path. */
function parse(text: string): Url | undefined {
  // eslint-disable-next-line no-control-regex -- Go refuses exactly these
  if (/[\u0000-\u001f\u007f]/.test(text) || text === '') return undefined;
  if (text === '*') return new Url('', '', '*', '', text);
  const [, scheme = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text) ?? [];
  if (text.startsWith(':')) return undefined;
  const afterScheme = scheme === '' ? text : text.slice(scheme.length + 1);
  const question = afterScheme.indexOf('?');
  const rest = question < 0 ? afterScheme : afterScheme.slice(0, question);
  const query = question < 0 ? '' : afterScheme.slice(question + 1);
  if (!rest.startsWith('/')) return scheme === '' ? undefined : new Url(scheme.toLowerCase(), '', '', query, text);
  const [, authority, afterAuthority = rest] = scheme === '' ? [] : (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? []);
  const host = authority === undefined ? '' : hostOf(authority);
  if (host === undefined || unescapePath(afterAuthority) === undefined) return undefined;
  return new Url(scheme.toLowerCase(), host, afterAuthority, query, text);
}

function hostOf(authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const user = authority.slice(0, Math.max(at, 0));
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || unescapePath(user) === undefined) return undefined;
  const host = authority.slice(at + 1);
  const port = host.startsWith('[') ? /^\[[^\]]*\](.*)$/.exec(host)?.[1] : /:[^:]*$/.exec(host)?.[0];
  if (host.startsWith('[') && port === undefined) return undefined;
  if (port !== undefined && !/^(?::\d*)?$/.test(port)) return undefined;
  // Go 1.26, of which Kubernetes 1.36 is made, takes no second colon; those before did
  if (!host.startsWith('[') && host.indexOf(':') !== host.lastIndexOf(':')) return undefined;
  return unescapeHost(host);
}

function url(text: string): Value {
  const whole = parse(text);
  const withoutFragment = parse(text.replace(/#.*$/s, ''));
  if (!whole || !withoutFragment) throw new CelError(`URL parse error during conversion from string: '${text}'`);
  return withoutFragment;
}

/** Whether Go reads it as an absolute URI or path. */
export function isUrl(text: string): boolean {
  return parse(text) !== undefined;
}

function queryOf({ query }: Url): Value {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';')) continue;
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    const [name, text] = [unescapeQuery(key), unescapeQuery(value)];
    if (name !== undefined && text !== undefined) values.set(name, [...(values.get(name) ?? []), text]);
  }
  const map = new LiteralMap();
  for (const [name, texts] of values) map.set(name, CelList.of(texts));
  return map;
}

export const urlFunctions: readonly Overload[] = [
  declare('url(string): URL', url),
  declare('isURL(string): bool', isUrl),
  declare('URL::getScheme(): string', ({ scheme }: Url) => scheme),
  declare('URL::getHost(): string', ({ host }: Url) => host),
  declare('URL::getHostname(): string', ({ host }: Url) => splitHost(host).name),
  declare('URL::getPort(): string', ({ host }: Url) => splitHost(host).port),
  declare('URL::getEscapedPath(): string', ({ path }: Url) => escapedPath(path)),
  declare('URL::getQuery(): map<string, list<string>>', queryOf),
];
