import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { plainTextIn } from './plain-text';

const root = join(__dirname, '../..');
const letters = (count: number): string => 'A'.repeat(count);
const manifest = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\n${data}`;

test('[KW-43] no file of the repository, dist/ included, holds a key, a token or a Secret that can be read', () => {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const files = names.split('\0').filter((name) => name !== '' && statSync(join(root, name), { throwIfNoEntry: false })?.isFile());
  expect(files.some((name) => name.startsWith('dist/'))).toBe(true);
  const found = files.flatMap((name) => plainTextIn(name, readFileSync(join(root, name), 'utf8')).map((what) => `${name}: ${what}`));
  expect(found).toEqual([]);
});

const begin = (what: string): string => `-----BEGIN ${what} KEY-----`;

// put together here, so that the file itself holds none
test.each([
  ['a private key', 'key.txt', `${begin('EC PRIVATE')}\n${letters(64)}`],
  ['a private key', 'text.json', `{"key": "${begin('PRIVATE')}\\n${letters(64)}"}`],
  ['a private key of age', 'keys.txt', `${['AGE', 'SECRET', 'KEY', '1'].join('-')}${letters(58)}`],
  ['an access key of AWS', 'a.ts', `'AKIA${letters(16)}'`],
  ['a token of GitHub', 'a.ts', `ghp_${letters(36)}`],
  ['a token of Slack', 'a.ts', `xoxb-${letters(24)}`],
  ['a key of Tailscale', 'a.ts', `tskey-auth-${letters(16)}`],
  ['a signed token', 'a.ts', `eyJ${letters(20)}.eyJ${letters(40)}.${letters(40)}`],
  ["the Secret 'login'", 'dist/pi/a.yaml', manifest('stringData:\n  user: somebody\n')],
])('[KW-43] %s is found in %s', (what, path, text) => {
  expect(plainTextIn(path, text)).toEqual([what]);
});

test.each([
  ['a public key', 'key.txt', `${begin('PUBLIC')}\n${letters(64)}`],
  ['words about keys', 'docs/a.md', `It begins with ${begin('PRIVATE')} and is never written.`],
  ['who reads a file of SOPS', '.sops.yaml', `age: age1${'q'.repeat(58)}`],
  ['a Secret without data', 'dist/pi/a.yaml', manifest('')],
  ['the same in a test', 'test/a.test.ts', manifest('stringData:\n  user: somebody\n')],
])('%s is none', (_, path, text) => {
  expect(plainTextIn(path, text)).toEqual([]);
});
