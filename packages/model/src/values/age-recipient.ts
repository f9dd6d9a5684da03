import { readBech32 } from './bech32';
import { orThrow, type Parsed, parsed, refused } from './parsed';

const remedy = "copy the line 'public key' that age-keygen writes, as in 'age1...'";

/** A public key of age, by which something is encrypted for whoever holds the private one. Checked to the last letter. */
export class AgeRecipient {
  /** @throws ModelError; a private key is never repeated */
  public static parse(text: string): AgeRecipient {
    return orThrow(AgeRecipient.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<AgeRecipient> {
    if (/age-secret-key-/i.test(text)) {
      const message = 'must be a public key of age, got a private one, which is not repeated here';
      return { ok: false, message, remedy: 'take it out of Git, make a new pair with age-keygen, and encrypt anew what it could read' };
    }
    const read = typeof text === 'string' ? readBech32(text) : undefined;
    // X25519 keys are 32 bytes; those of plugins and of hybrid keys name their kind in the prefix
    const isRecipient = read !== undefined && (read.prefix === 'age' ? read.bytes === 32 : /^age1[a-z0-9]+$/.test(read.prefix));
    return isRecipient ? parsed(new AgeRecipient(text)) : refused('must be a public key of age', text, remedy);
  }

  private constructor(private readonly text: string) {}

  public toString(): string {
    return this.text;
  }
}
