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

test('help is no command', () => {
  expect(parseOptions(['--help'])).toBeUndefined();
});

test.each([
  ['no command', [], 'no command given'],
  ['an unknown command', ['sinth'], "there is no command 'sinth'"],
  ['a stray word', ['synth', 'pi'], "'pi' was not understood; a cluster is named with --cluster NAME"],
  ['an unknown option', ['synth', '--clusters', 'pi'], '--clusters'],
  ['an empty folder', ['synth', '--out', ''], '--out is empty; name a folder'],
  ['an option without its value', ['synth', '--out'], '--out'],
])('%s is refused with what to type', (_, argv, message) => {
  expect(() => parseOptions(argv)).toThrow(UsageError);
  expect(() => parseOptions(argv)).toThrow(message);
});
