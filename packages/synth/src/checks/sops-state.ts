/** How much of a Secret SOPS has encrypted. */
export type SopsState = 'whole' | 'partly' | 'not';

type Fields = Readonly<Record<string, unknown>>;

/** `whole`: the metadata of SOPS with its seal, and every value under `data` and `stringData` is a cipher text. */
export function sopsState(secret: Fields): SopsState {
  const { sops } = secret;
  if (typeof sops !== 'object' || sops === null) return 'not';
  const isSealed = isCipherText((sops as Fields)['mac']);
  const isWhole = valuesOf(secret).every(([, value]) => isCipherText(value));
  return isSealed && isWhole ? 'whole' : 'partly';
}

/** Entries of `data` and `stringData` that are not empty: an empty one gives nothing away. */
export function valuesOf(secret: Fields): readonly (readonly [string, unknown])[] {
  return ['data', 'stringData'].flatMap((field): (readonly [string, unknown])[] => {
    const entries = secret[field];
    // a template that stands in place of the map
    if (typeof entries === 'string' && entries !== '') return [[field, entries]];
    if (typeof entries !== 'object' || entries === null) return [];
    return Object.entries(entries as Fields).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  });
}

/** Encrypted by SOPS: one value. */
export function isCipherText(value: unknown): boolean {
  return (
    typeof value === 'string' && /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/=]+,tag:[A-Za-z0-9+/=]+,type:[a-z]+\]$/.test(value)
  );
}
