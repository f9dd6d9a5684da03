import { findSecrets } from '../../packages/synth/src/checks/find-secrets';

/** What keys and tokens look like, by what makes them. */
const keys: readonly (readonly [name: string, form: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:\\n|[\s"',])*[A-Za-z0-9+/]{24}/],
  ['a private key of age', /\bAGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{40}/],
  ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40})/],
  ['a token of Slack', /\bxox[abeprs]-[A-Za-z0-9-]{20}/],
  ['a key of Tailscale', /\btskey-[a-z]+-[A-Za-z0-9]{10}/],
  ['a signed token', /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16}/],
];

/** What a text holds that nobody but its owner should read. */
export function plainTextIn(path: string, text: string): readonly string[] {
  const found = keys.flatMap(([name, form]) => (form.test(text) ? [name] : []));
  if (!/\.(?:ya?ml|json)$/.test(path)) return found;
  return [...found, ...findSecrets(text).map(({ name = 'without a name' }) => `the Secret '${name}'`)];
}
