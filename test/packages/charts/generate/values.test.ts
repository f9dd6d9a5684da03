import { carried, shapeText } from './charts';

// Loads its formats as modules, which jest cannot; nothing is formatted here.
jest.mock('prettier', () => ({}));

test.each<[string, unknown, string]>([
  ['a text is a text', 'x', 'string'],
  ['a number is a number', 3, 'number'],
  ['a switch is a switch', true, 'boolean'],
  ['no text is a scalar', '', 'string | number | boolean'],
  ['null says nothing', null, 'unknown'],
  ['a text that looks like a number may be one', '8080', 'string | number'],
  ['a text that looks like a switch may be one', 'true', 'string | boolean'],
  ['an empty map takes any key', {}, 'Record<string, unknown>'],
  ['an empty list takes any item', [], 'unknown[]'],
  ['texts in a list are texts', ['a', 'b'], 'string[]'],
  ['a list takes what its items are', ['a', 1], '(string | number)[]'],
  ['maps in a list are examples', [{ name: 'a' }], 'Record<string, unknown>[]'],
  ['a list in a list is one', [['a']], 'string[][]'],
  ['a map with keys takes these', { a: 1, b: 'x' }, '{ a: number b: string }'],
  ['a map whose only key is `main` takes names', { main: { a: 1 } }, '{ main: { a: number } [k: string]: unknown }'],
])('from a default: %s', async (_, value, expected) => {
  expect(await shapeText({ defaults: { key: value } })).toBe(`{ key: ${expected} }`);
});

test.each<[string, unknown, string]>([
  ['maxUnavailable', 1, 'string | number'],
  ['servicePort', 80, 'string | number'],
  ['cpu', '100m', 'string | number'],
  ['replicas', 1, 'number'],
  ['nodeSelector', { disk: 'fast' }, '{ disk: string [k: string]: unknown }'],
  ['podLabels', { app: 'a' }, '{ app: string [k: string]: unknown }'],
  [
    'securityContext',
    { capabilities: { drop: ['ALL'] } },
    '{ capabilities: { drop: string[] [k: string]: unknown } [k: string]: unknown }',
  ],
  ['grafana.ini', { server: {} }, '{ server: Record<string, unknown> [k: string]: unknown }'],
])('the key %s is read as Kubernetes reads it', async (key, value, expected) => {
  const printed = key.includes('.') ? JSON.stringify(key) : key;
  expect(await shapeText({ defaults: { [key]: value } })).toBe(`{ ${printed}: ${expected} }`);
});

test.each<[string, unknown, string]>([
  ['a type', { type: 'integer' }, 'number'],
  ['several types, null left out', { type: ['string', 'null', 'boolean'] }, 'string | boolean'],
  ['an enum', { enum: ['a', 'b', null] }, '"a" | "b"'],
  ['an enum of numbers beside a text', { anyOf: [{ enum: [1, 2] }, { type: 'string' }] }, '(string | (1 | 2))'],
  ['a constant', { const: 'x' }, '"x"'],
  [
    'maps in alternatives as one map',
    {
      oneOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { type: 'object', properties: { b: {} } },
      ],
    },
    '{ a: string b: unknown }',
  ],
  [
    'all of several',
    { allOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'number' } } }] },
    '{ a: string b: number }',
  ],
  ['a reference', { $ref: '#/$defs/size' }, '"s" | "m"'],
  ['a reference with an escaped name', { $ref: '#/$defs/a~1b' }, 'boolean'],
  ['a reference to itself, open where it closes', { $ref: '#/$defs/tree' }, '{ left: unknown value: string }'],
  ['a reference to elsewhere, open', { $ref: 'https://example.com/schema.json' }, 'unknown'],
  ['a reference that leads nowhere, open', { $ref: '#/$defs/absent/x' }, 'unknown'],
  ['a map of one type', { type: 'object', additionalProperties: { type: 'string' } }, '{ [k: string]: string }'],
  [
    'a map of one type beside keys of others',
    { properties: { a: { type: 'number' } }, additionalProperties: { type: 'string' } },
    '{ a: number [k: string]: string | number }',
  ],
  [
    'patterns of keys',
    { type: 'object', patternProperties: { '^x': { type: 'number' } }, additionalProperties: false },
    '{ [k: string]: number }',
  ],
  ['an object without keys', { type: 'object' }, 'Record<string, unknown>'],
  ['a closed object without keys', { type: 'object', additionalProperties: false }, 'Record<string, never>'],
  ['a closed object', { properties: { a: { type: 'string' } }, additionalProperties: false }, '{ a: string }'],
  [
    'an object that says that it takes more',
    { properties: { a: { type: 'string' } }, additionalProperties: true },
    '{ a: string [k: string]: unknown }',
  ],
  ['an object that says nothing of more', { properties: { a: { type: 'string' } } }, '{ a: string }'],
  ['items', { type: 'array', items: { properties: { name: { type: 'string' } } }, minItems: 3 }, '{ name: string }[]'],
  ['code for the printer, not taken', { type: 'string', tsType: 'any', tsEnumNames: ['A'], title: 'Any', description: '*/' }, 'string'],
  ['what only narrows, not taken', { type: 'string', pattern: '^(a+)+$', format: 'uri', if: {}, else: { const: 'x' } }, 'string'],
])('from a schema: %s', async (_, property, expected) => {
  const $defs = {
    size: { enum: ['s', 'm'] },
    'a/b': { type: 'boolean' },
    tree: { properties: { value: { type: 'string' }, left: { $ref: '#/$defs/tree' } } },
  };
  expect(await shapeText({ schema: { properties: { key: property }, $defs } })).toBe(`{ key: ${expected} }`);
});

test.each<[string, unknown, unknown, string]>([
  ['keys of both are known', { properties: { a: { type: 'string' } } }, { b: 1 }, '{ a: string b: number }'],
  ['the schema is right where they differ', { properties: { a: { type: ['string', 'integer'] } } }, { a: 1 }, '{ a: string | number }'],
  [
    'the defaults fill what the schema leaves open',
    { properties: { a: {}, b: { type: 'array' } } },
    { a: true, b: ['x'] },
    '{ a: boolean b: string[] }',
  ],
  [
    'a key below a map of one type adds nothing',
    { properties: { a: { additionalProperties: { type: 'string' } } } },
    { a: { b: 1 } },
    '{ a: { [k: string]: string } }',
  ],
  ['at the top nothing else is let through', { additionalProperties: true }, { a: 1 }, '{ a: number }'],
  ['a schema that is no object is as none', [1, 2], { a: 1 }, '{ a: number }'],
])('a schema and defaults: %s', async (_, schema, defaults, expected) => {
  expect(await shapeText({ schema, defaults })).toBe(expected);
});

test('a map that comes up again is declared once, under the name of its key', async () => {
  const image = { repository: 'r', tag: 't', pullPolicy: 'p' };
  expect(await shapeText({ defaults: { a: { image }, b: { image: { ...image } }, c: { image: { other: 'x' } } } })).toBe(
    '{ a: { image: Image } b: { image: Image } c: { image: { other: string } } } interface Image { pullPolicy: string repository: string tag: string }',
  );
});

test('the same values in another order give the same text', async () => {
  expect(await shapeText({ defaults: { b: { y: 1, x: '' }, a: [1, 'x'] } })).toBe(
    await shapeText({ defaults: { a: [1, 'x'], b: { x: '', y: 1 } } }),
  );
});

test('a chart takes the values of what it carries, its switches and tags, and what all share', async () => {
  const shape = await shapeText({
    defaults: { db: { enabled: false } },
    dependencies: [{ name: 'postgres', alias: 'db', condition: 'db.enabled, global.db', tags: ['data'] }, { name: 'elsewhere' }],
    subcharts: new Map([['postgres', carried({ size: '1Gi', global: { region: 'eu' } })]]),
  });
  expect(shape).toBe(
    '{ db: { enabled: boolean global: { region: string } size: string } elsewhere: Record<string, unknown> global: { db: boolean region: string } tags: { data: boolean } }',
  );
});

test('a library whose values the chart reads at the top is there', async () => {
  const values = { dependencies: [{ name: 'common' }], subcharts: new Map([['common', carried({ controllers: {} })]]) };
  expect(await shapeText(values, 'app-template')).toContain('} controllers: Record<string, unknown> ');
  expect(await shapeText(values, 'other')).not.toContain('} controllers:');
});

test('what a chart hands on as it is stays open', async () => {
  expect(await shapeText({ defaults: { fleet: '', webhook: '', tls: '' } }, 'rancher')).toBe(
    '{ fleet: unknown hostname: string tls: string | number | boolean webhook: unknown }',
  );
  expect(await shapeText({ defaults: { installation: { registry: 'r' } } }, 'tigera-operator')).toContain('[k: string]: unknown');
});
