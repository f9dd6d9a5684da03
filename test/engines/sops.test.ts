import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';
import { parse, stringify } from 'yaml';

import { plainSecret } from '../../packages/synth/src/checks/plain-secret';
import { contextOf, object, unit } from '../packages/synth/checks/context-with';
import { recordProof } from '../proof/record';
import { describeWith, titleOf, toolPath } from '../tools';

const plain = object('v1', 'Secret', 'login', { stringData: { user: 'somebody', empty: '', lines: 'one\ntwo\n' } });

/** What the check says of a file in Git that holds this text. */
function findings(text: string): readonly string[] {
  const manifest = parse(text) as Manifest;
  return plainSecret(contextOf([unit('web', { built: [{ manifest, at: 'login.yaml' }] })])).map(({ message }) => message);
}

describeWith(['sops', 'age-keygen'], () => {
  const began = Date.now();
  const figures = { files: 0, accepted: 0, refused: 0, decrypted: 0 };
  /** The findings of a file, which is counted with our verdict. */
  const judged = (text: string): readonly string[] => {
    const found = findings(text);
    figures.files += 1;
    figures[found.length === 0 ? 'accepted' : 'refused'] += 1;
    return found;
  };
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
    expect(judged(encrypted)).toEqual([]);
    writeFileSync(file('encrypted.yaml'), encrypted);
    expect(parse(sops('decrypt', 'encrypted.yaml'))).toEqual(plain);
    figures.decrypted += 1;
  });

  test('one that sops encrypted in part is refused by the entry that can be read', () => {
    const partly = sops('encrypt', '--age', recipient, '--encrypted-regex', '^(lines)$', 'plain.yaml');
    expect(judged(partly)).toEqual(["Secret 'login' is encrypted in part only, and data can be read ('user')"]);
  });

  test('the plain one is refused', () => {
    expect(judged(readFileSync(file('plain.yaml'), 'utf8'))).toEqual([
      "Secret 'login' holds data that everybody can read ('user', 'lines')",
    ]);
  });

  test('a value that somebody wrote over a cipher text is refused, by us and by sops', () => {
    const encrypted = sops('encrypt', '--age', recipient, '--encrypted-regex', '^(data|stringData)$', 'plain.yaml');
    const broken = encrypted.replace(/user: ENC\[.*\]/, 'user: somebody');
    expect(judged(broken)).toEqual(["Secret 'login' is encrypted in part only, and data can be read ('user')"]);
    writeFileSync(file('broken.yaml'), broken);
    expect(() => sops('decrypt', 'broken.yaml')).toThrow('does not match sops');
  });

  test('what was seen is kept', () => {
    expect(figures).toEqual({ files: 4, accepted: 1, refused: 3, decrypted: 1 });
    recordProof({ section: 'secrets', cluster: 'fleet', engine: titleOf('sops'), figures, seconds: (Date.now() - began) / 1000 });
  });
});
