/** Kinds that are plurals already. */
const plurals: ReadonlySet<string> = new Set(['Endpoints', 'ResourceClaimParameters', 'ResourceClassParameters']);

/** The name of a kind as roles and addresses of the API spell it: `NetworkPolicy` -> `networkpolicies`. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (plurals.has(kind)) return name;
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
