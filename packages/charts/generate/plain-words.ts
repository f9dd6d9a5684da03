const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;
const stand = /k\d+_/;

/**
 * Keeps what a chart says out of the printer of types: anything but a plain word becomes a stand-in,
 * and comes back afterwards as a string literal. So no key and no literal can be read as code, whatever it holds.
 */
export class PlainWords {
  private readonly standIns = new Map<string, string>();

  public word(text: string): string {
    if (plain.test(text) && !stand.test(text) && !(text in Object.prototype)) return text;
    const known = this.standIns.get(text) ?? `k${this.standIns.size}_`;
    this.standIns.set(text, known);
    return known;
  }

  /** Puts the texts back, for `k3_` as for `"k3_"`. */
  public restore(printed: string): string {
    const texts = new Map([...this.standIns].map(([text, standIn]) => [standIn, literal(text)]));
    return printed.replace(
      /"(k\d+_)"|\b(k\d+_)\b/g,
      (found, quoted: string | undefined, bare: string | undefined) => texts.get(quoted ?? bare ?? '') ?? found,
    );
  }
}

/** A string literal of TypeScript, on one line for every reader. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
