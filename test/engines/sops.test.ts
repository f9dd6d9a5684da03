import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';
import { parse, stringify } from 'yaml';

import { plainSecret } from '../../packages/synth/src/checks/plain-secret';
import { contextOf, object, unit } from '../packages/synth/checks/context-with';
import { describeWith, toolPath } from '../tools';

const plain = object('v1', 'Secret', 'login', { stringData: { user: 'somebody', empty: '', lines: 'one\ntwo\n' } });

/** What the check says of a file in Git that holds this text. */
function findings(text: string): readonly string[] {
  const manifest = parse(text) as Manifest;
  return plainSecret(contextOf([unit('web', { built: [{ manifest, at: 'login.yaml' }] })])).map(({ message }) => message);
}

describeWith(['sops', 'age-keygen'], () => {
  let folder: string;
  let recipient: string;
  const file = (name: string): string => join(folder, name);
  const sops = (...args: readonly string[]): string =>
    execFileSync(toolPath('sops'), args, { cwd: folder, encoding: 'utf8', env: { ...process.env, SOPS_AGE_KEY_FILE: file('key') } });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kube-world-sops-'));
    execFileSync(toolPath('age-keygen'), ['-o', file('key')], { stdio: 'ignore' });
    recipient = execFileSync(toolPath('age-keygen'), ['-y', file('key')], { encoding: 'utf8' }).trim();
    writeFileSync(file('plain.yaml'), stringify(plain));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a Secret that the real sops encrypted may lie in Git, and is the same one when it is decrypted', () => {
    const encrypted = sops('encrypt', '--age', recipient, '--encrypted-regex', '^(data|stringData)$', 'plain.yaml');
    expect(findings(encrypted)).toEqual([]);
    writeFileSync(file('encrypted.yaml'), encrypted);
    expect(parse(sops('decrypt', 'encrypted.yaml'))).toEqual(plain);
  });

  test('one that sops encrypted in part is refused by the entry that can be read', () => {
    const partly = sops('encrypt', '--age', recipient, '--encrypted-regex', '^(lines)$', 'plain.yaml');
    expect(findings(partly)).toEqual(["Secret 'login' is encrypted in part only, and data can be read ('user')"]);
  });

  test('the plain one is refused', () => {
    expect(findings(readFileSync(file('plain.yaml'), 'utf8'))).toEqual([
      "Secret 'login' holds data that everybody can read ('user', 'lines')",
    ]);
  });

  test('a value that somebody wrote over a cipher text is refused, by us and by sops', () => {
    const encrypted = sops('encrypt', '--age', recipient, '--encrypted-regex', '^(data|stringData)$', 'plain.yaml');
    const broken = encrypted.replace(/user: ENC\[.*\]/, 'user: somebody');
    expect(findings(broken)).toEqual(["Secret 'login' is encrypted in part only, and data can be read ('user')"]);
    writeFileSync(file('broken.yaml'), broken);
    expect(() => sops('decrypt', 'broken.yaml')).toThrow('does not match sops');
  });
});
