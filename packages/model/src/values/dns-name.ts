import { orThrow, type Parsed, parsed, refused } from './parsed';

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** An RFC 1123 label: lower-case letters, digits and inner hyphens, at most 63. */
export class DnsLabel {
  /** @throws ModelError */
  public static parse(text: string): DnsLabel {
    return orThrow(DnsLabel.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<DnsLabel> {
    return label.test(text)
      ? parsed(new DnsLabel(text))
      : refused('must be a DNS label', text, 'use up to 63 lower-case letters, digits and inner hyphens');
  }

  private constructor(private readonly text: string) {}

  public toString(): string {
    return this.text;
  }
}

/** An RFC 1123 subdomain: labels joined by dots, at most 253 characters. */
export class DnsName {
  /** @throws ModelError */
  public static parse(text: string): DnsName {
    return orThrow(DnsName.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<DnsName> {
    return text.length <= 253 && text.split('.').every((part) => label.test(part))
      ? parsed(new DnsName(text))
      : refused('must be a DNS name', text, "use labels of lower-case letters, digits and inner hyphens, as in 'node-1.example.com'");
  }

  private constructor(private readonly text: string) {}

  /** First label: `cu1` of `cu1.bevz.net`. */
  public get host(): string {
    return this.text.split('.')[0] ?? this.text;
  }

  /** The name itself, or one below it: `a.example.com` is in `example.com`. */
  public isWithin(zone: DnsName): boolean {
    return this.text === zone.text || this.text.endsWith(`.${zone.text}`);
  }

  public toString(): string {
    return this.text;
  }
}
