import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AgeRecipient, type Manifest } from '@kube-world/model';
import { parse, stringify } from 'yaml';

import { secretRecipients } from '../../packages/synth/src/checks/secret-recipients';
import { clusterOf, contextOf, object, unit } from '../packages/synth/checks/context-with';
import { describeWith, toolPath } from '../tools';

describeWith(['sops', 'age-keygen'], () => {
  let folder: string;
  const keys: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kube-world-recipients-'));
    for (const name of ['cluster', 'owner', 'other']) {
      execFileSync(toolPath('age-keygen'), ['-o', join(folder, name)], { stdio: 'ignore' });
      keys.push(execFileSync(toolPath('age-keygen'), ['-y', join(folder, name)], { encoding: 'utf8' }).trim());
    }
    writeFileSync(join(folder, 'plain.yaml'), stringify(object('v1', 'Secret', 'login', { stringData: { user: 'somebody' } })));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is said of a Secret that the real sops encrypted for some of the keys, where the first two are to read it. */
  const said = (options: readonly string[]): readonly string[] => {
    const args = ['encrypt', ...options, '--encrypted-regex', '^(data|stringData)$', 'plain.yaml'];
    const manifest = parse(execFileSync(toolPath('sops'), args, { cwd: folder, encoding: 'utf8' })) as Manifest;
    const cluster = clusterOf({ secrets: { recipients: keys.slice(0, 2) } });
    const context = contextOf([unit('web', { built: [{ manifest, at: 'login.yaml' }] })], { cluster });
    return secretRecipients(context).map(({ message }) => message);
  };

  test('the public keys of the real age-keygen are recipients, and its private ones are not', () => {
    expect(keys.map((key) => AgeRecipient.tryParse(key).ok)).toEqual([true, true, true]);
    const written = readFileSync(join(folder, 'owner'), 'utf8').trim().split('\n').at(-1) ?? '';
    const read = AgeRecipient.tryParse(written);
    expect(read.ok).toBe(false);
    // of a boolean, so that a failure prints no key either
    expect(JSON.stringify(read).includes(written)).toBe(false);
  });

  test('what the real sops writes of recipients is read as it means it', () => {
    const [cluster = '', owner = '', other = ''] = keys;
    expect(said(['--age', `${cluster},${owner}`])).toEqual([]);
    expect(said(['--age', cluster])).toEqual([`cannot be read with ${owner}`]);
    expect(said(['--age', `${cluster},${owner},${other}`])).toEqual([`can also be read with ${other}`]);
  });
});
