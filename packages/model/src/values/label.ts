import { DnsName } from './dns-name';
import { orThrow, type Parsed, parsed, refused } from './parsed';

const name = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

/** The key of a label: a name, after an optional DNS prefix and a slash. */
export class LabelKey {
  /** @throws ModelError */
  public static parse(text: string): LabelKey {
    return orThrow(LabelKey.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<LabelKey> {
    const slash = text.indexOf('/');
    const prefix = slash < 0 ? undefined : text.slice(0, slash);
    const own = text.slice(slash + 1);
    return name.test(own) && (prefix === undefined || DnsName.tryParse(prefix).ok)
      ? parsed(new LabelKey(prefix, own))
      : refused('must be a label key', text, "write 'name' or 'dns.prefix/name' of up to 63 letters, digits and inner - _ . signs");
  }

  private constructor(
    /** `topology.kubernetes.io` of `topology.kubernetes.io/zone`. */
    public readonly prefix: string | undefined,
    public readonly name: string,
  ) {}

  public toString(): string {
    return this.prefix === undefined ? this.name : `${this.prefix}/${this.name}`;
  }
}

/** The value of a label; it may be empty. */
export class LabelValue {
  /** @throws ModelError */
  public static parse(text: string): LabelValue {
    return orThrow(LabelValue.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<LabelValue> {
    return text === '' || name.test(text)
      ? parsed(new LabelValue(text))
      : refused('must be a label value', text, 'use up to 63 letters, digits, inner - _ . or leave it empty');
  }

  private constructor(private readonly text: string) {}

  public toString(): string {
    return this.text;
  }
}
