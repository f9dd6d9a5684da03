import { ConfigurationTag } from '@kube-world/constructs';

test.each([
  [ConfigurationTag.secret('db_url'), '!secret', 'db_url'],
  [ConfigurationTag.include('automations.yaml'), '!include', 'automations.yaml'],
  [ConfigurationTag.include('lights/kitchen.yaml'), '!include', 'lights/kitchen.yaml'],
  [ConfigurationTag.includeFolder('merge_list', 'automations'), '!include_dir_merge_list', 'automations'],
  [ConfigurationTag.environment('ZONE'), '!env_var', 'ZONE'],
  [ConfigurationTag.environment('ZONE', 'the attic'), '!env_var', 'ZONE the attic'],
])('%j', (value, tag, argument) => {
  expect(value).toEqual({ tag, argument });
});

test.each<[string, () => unknown, string]>([
  ['a secret of two words', () => ConfigurationTag.secret('db url'), "!secret takes a key of secrets.yaml, got 'db url'"],
  ['a secret of nothing', () => ConfigurationTag.secret(''), "got ''"],
  ['a second line', () => ConfigurationTag.secret('db\nhttp:'), '!secret takes a key'],
  [
    'an absolute path',
    () => ConfigurationTag.include('/etc/passwd'),
    "!include takes a path below the configuration folder, got '/etc/passwd'",
  ],
  ['a path that leaves the folder', () => ConfigurationTag.include('lights/../../x.yaml'), 'below the configuration folder'],
  ['a path through itself', () => ConfigurationTag.include('./x.yaml'), 'below the configuration folder'],
  ['a folder that leaves', () => ConfigurationTag.includeFolder('list', '..'), '!include_dir_list takes a path'],
  ['a variable that is none', () => ConfigurationTag.environment('A-B'), "!env_var takes the name of a variable, got 'A-B'"],
])('%s is refused', (_, make, message) => {
  expect(make).toThrow(message);
});
