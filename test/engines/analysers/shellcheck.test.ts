import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { ask, secondsSince } from './run-analyser';
import { scriptsIn, type ShellScript, shellScripts } from './shell-scripts';

/** Every remark down to those of style; no file of settings is read. */
const shellcheck = ({ shell, text }: Omit<ShellScript, 'at'>): string =>
  ask('shellcheck', ['--norc', '--severity=style', `--shell=${shell}`, '--format=gcc', '-'], text).stdout;

describeWith('shellcheck', () => {
  test('nothing is found in any shell script', () => {
    const started = Date.now();
    const scripts = shellScripts();
    const remarks = scripts.flatMap((script) => {
      const said = shellcheck(script);
      return said === '' ? [] : [`${script.at}: ${said}`];
    });
    expect(remarks).toStrictEqual([]);
    const figures = { scripts: scripts.length, findings: remarks.length, waivers: 0 };
    recordProof({ section: 'analysers', cluster: 'fleet', engine: titleOf('shellcheck'), figures, seconds: secondsSince(started) });
  });

  test.each([
    ['a variable that splits', 'rm -r $1/*\n', 'SC2086'],
    ['a bracket that is not closed', 'if [ -e a; then true; fi\n', 'error'],
    ["bash's words in sh", '[[ -e a ]]\n', 'SC3010'],
  ])('%s is found', (_, text, remark) => {
    expect(shellcheck({ shell: 'sh', text })).toContain(remark);
  });
});

test('the scripts of the repository are found where they are', () => {
  const places = shellScripts().map(({ at, shell }) => `${at} ${shell}`);
  expect(places).toStrictEqual(
    expect.arrayContaining([
      '.ci/run bash',
      '.pre-commit-config.yaml synth sh',
      'dist/pi/apps/home-assistant/statefulset.home-assistant.yaml sh',
      'dist/pi/apps/zigbee2mqtt/statefulset.zigbee2mqtt.yaml sh',
    ]),
  );
});

test.each<[string, object, readonly Omit<ShellScript, 'at'>[]]>([
  ['a command', { command: ['/bin/sh', '-ec', 'echo a', 'name'] }, [{ shell: 'sh', text: 'set -e\necho a' }]],
  ['arguments', { command: ['tini', '--'], args: ['bash', '-c', 'echo a'] }, [{ shell: 'bash', text: 'echo a' }]],
  ['another program', { command: ['python3', '-c', 'print()'] }, []],
])('a script in %s of a container is seen', (_, container, scripts) => {
  const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'a' }, spec: { template: { spec: { containers: [container] } } } };
  expect(scriptsIn(job)).toStrictEqual(scripts.map((script) => ({ at: 'Job a', ...script })));
});

test('a script in a ConfigMap is seen by its name or its first line', () => {
  const data = { 'run.sh': 'echo a\n', job: '#!/usr/bin/env bash\necho b\n', 'run.py': '#!/usr/bin/env python3\n', 'a.conf': 'a=b\n' };
  const object: Manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data };
  expect(scriptsIn(object).map(({ at, shell }) => `${at} ${shell}`)).toStrictEqual(['ConfigMap a run.sh sh', 'ConfigMap a job bash']);
});
