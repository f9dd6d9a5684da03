import { execFileSync, spawnSync } from 'node:child_process';

import { ConfigurationTag, type ConfigurationValue } from '@kube-world/constructs';
import fc from 'fast-check';

import { renderConfiguration } from '../../../../packages/constructs/src/home-assistant/render-configuration';
import { readConfiguration } from './read-configuration';

type Map = { readonly [key: string]: ConfigurationValue };

test('the file reads as a person would write it', () => {
  const text = renderConfiguration({
    default_config: null,
    homeassistant: { name: 'Home', latitude: ConfigurationTag.secret('latitude'), currency: 'EUR' },
    recorder: { db_url: ConfigurationTag.secret('db_url'), exclude: { domains: ['sun'] } },
    automation: ConfigurationTag.include('automations.yaml'),
    light: [{ platform: 'group', name: 'on', entities: ['light.a'], at: '12:30' }],
  });
  expect(text).toBe(`default_config:
homeassistant:
  name: Home
  latitude: !secret latitude
  currency: EUR
recorder:
  db_url: !secret db_url
  exclude:
    domains:
      - sun
automation: !include automations.yaml
light:
  - platform: group
    name: "on"
    entities:
      - light.a
    at: "12:30"
`);
});

const tag = fc.oneof(
  fc.constantFrom('db_url', 'a.b', '0').map((key) => ConfigurationTag.secret(key)),
  fc.constantFrom('a.yaml', 'b/c.yaml').map((path) => ConfigurationTag.include(path)),
  fc
    .constantFrom<'list' | 'merge_list' | 'named' | 'merge_named'>('list', 'merge_list', 'named', 'merge_named')
    .map((as) => ConfigurationTag.includeFolder(as, 'x')),
  fc.constantFrom(undefined, 'a', 'two words').map((otherwise) => ConfigurationTag.environment('ZONE', otherwise)),
);
/** Texts that one or another reader takes for something else. */
const ambiguous = [
  'on',
  'off',
  'yes',
  'n',
  '~',
  'null',
  '',
  ' ',
  '=',
  '<<',
  '12:30',
  '190:20:30',
  '1e3',
  '.5',
  '1_000',
  '0o17',
  '017',
  '0x1f',
  '0b1',
  '.inf',
  '.nan',
  '2001-01-01',
  '- a',
  'a: b',
  'a #b',
  '!secret x',
  '&a',
  '*a',
  '%',
  '@',
  '`',
  '|',
  'a\nb',
  'a\n',
  '\n',
  '\u2028',
  '\u0085',
  '{{ x }}',
  "it's",
  '"',
];
const text = fc.oneof(fc.constantFrom(...ambiguous), fc.string({ unit: 'grapheme' }));
const { tree } = fc.letrec<{ tree: ConfigurationValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    tag,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const files = fc
  .dictionary(text, tree, { maxKeys: 4, noNullPrototype: true })
  .filter((file) => !JSON.stringify(file).includes('__proto__'));

test('what is written is read back as it was, tags and all', () => {
  fc.assert(fc.property(files, (file: Map) => expect(readConfiguration(renderConfiguration(file))).toEqual(file)));
});

const python = `
import json, sys, yaml
class Loader(yaml.SafeLoader): pass
for tag in ["!secret", "!include", "!include_dir_list", "!include_dir_merge_list", "!include_dir_named", "!include_dir_merge_named", "!env_var"]:
    Loader.add_constructor(tag, lambda loader, node: {"tag": node.tag, "argument": loader.construct_scalar(node)})
print(json.dumps([yaml.load(text, Loader) for text in json.load(sys.stdin)]))
`;
/** In CI a missing program is a failure, never a skip. */
const hasPyYaml = process.env['CI'] === 'true' || spawnSync('python3', ['-c', 'import yaml']).status === 0;
(hasPyYaml ? test : test.skip)('Home Assistant’s own reader, PyYAML, reads the same (skipped without python3 and its yaml)', () => {
  const written = fc.sample(files, { numRuns: 300, seed: 7 });
  const input = JSON.stringify(written.map((file) => renderConfiguration(file)));
  const read: unknown = JSON.parse(execFileSync('python3', ['-c', python], { input, encoding: 'utf8', maxBuffer: 1 << 26 }));
  expect(read).toEqual(JSON.parse(JSON.stringify(written)));
});
