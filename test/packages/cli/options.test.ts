import { parseOptions, UsageError } from '../../../packages/cli/src/options';

test('defaults: the whole fleet of clusters/fleet.ts into dist', () => {
  expect(parseOptions(['synth'])).toEqual({ command: 'synth', fleet: 'clusters/fleet.ts', out: 'dist', json: false, debug: false });
});

test('every option arrives', () => {
  expect(parseOptions(['check', '--fleet', 'f.ts', '--out', 'o', '--cluster', 'a', '--cluster', 'b', '--json', '--debug'])).toEqual({
    command: 'check',
    fleet: 'f.ts',
    out: 'o',
    clusters: ['a', 'b'],
    json: true,
    debug: true,
  });
});

test('options may stand behind the -- that npm wants and projen hands on', () => {
  expect(parseOptions(['synth', '--', '--cluster', 'pi'])).toMatchObject({ command: 'synth', clusters: ['pi'] });
});

test('options of charts arrive where they belong', () => {
  expect(parseOptions(['check', '--charts'])).toMatchObject({ command: 'check', charts: true });
  expect(parseOptions(['charts', 'pull', '--frozen', '--timeout', '30', '--cluster', 'pi'])).toMatchObject({
    command: 'charts pull',
    frozen: true,
    timeoutSeconds: 30,
    clusters: ['pi'],
  });
});

test('upgrades arrive as clusters and versions', () => {
  expect(parseOptions(['check', '--upgrade', 'pi=1.36,kubani=1.35', '--upgrade', 'hub=1.36.2', '--json'])).toMatchObject({
    command: 'check',
    json: true,
    upgrade: [
      { cluster: 'pi', to: '1.36' },
      { cluster: 'kubani', to: '1.35' },
      { cluster: 'hub', to: '1.36.2' },
    ],
  });
});

test('help is no command', () => {
  expect(parseOptions(['--help'])).toBeUndefined();
});

test.each([
  ['no command', [], 'no command given'],
  ['an unknown command', ['sinth'], "there is no command 'sinth'"],
  ['charts alone', ['charts'], 'charts alone is no command; type charts pull'],
  ['another command of charts', ['charts', 'push'], 'charts push is no command; type charts pull'],
  ['a stray word behind charts pull', ['charts', 'pull', 'pi'], "'pi' was not understood"],
  ['an option of another command', ['synth', '--charts'], '--charts belongs to check, not to synth'],
  ['the lock’s option beside check', ['check', '--frozen'], '--frozen belongs to charts pull, not to check'],
  ['no time at all', ['charts', 'pull', '--timeout', '0'], "--timeout takes whole seconds from 1 to 99999, got '0'"],
  ['a time with a unit', ['charts', 'pull', '--timeout', '30s'], "got '30s'"],
  ['an upgrade beside synth', ['synth', '--upgrade', 'pi=1.36'], '--upgrade belongs to check, not to synth'],
  [
    'an upgrade of chosen clusters',
    ['check', '--upgrade', 'pi=1.36', '--cluster', 'pi'],
    '--upgrade names its clusters itself; leave --cluster out',
  ],
  ['an upgrade with charts', ['check', '--upgrade', 'pi=1.36', '--charts'], '--upgrade does not render charts'],
  ['an upgrade without a version', ['check', '--upgrade', 'pi'], "--upgrade takes CLUSTER=VERSION, as in pi=1.36; got 'pi'"],
  ['a stray word', ['synth', 'pi'], "'pi' was not understood; a cluster is named with --cluster NAME"],
  ['an unknown option', ['synth', '--clusters', 'pi'], '--clusters'],
  ['an empty folder', ['synth', '--out', ''], '--out is empty; name a folder'],
  ['an option without its value', ['synth', '--out'], '--out'],
])('%s is refused with what to type', (_, argv, message) => {
  expect(() => parseOptions(argv)).toThrow(UsageError);
  expect(() => parseOptions(argv)).toThrow(message);
});
