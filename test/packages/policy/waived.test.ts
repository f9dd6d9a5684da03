import { type BuiltManifest, type Issue, type PolicyWaiver, waive } from '@kube-world/model';
import { withoutWaived } from '@kube-world/policy';

const issue = (rule: string, at: string): Issue => ({ rule, severity: 'error', at, message: 'is loud', remedy: 'be calm' });
const known = new Set(['container-calm', 'container-small']);
const reason = 'it plays music';

/** `rule at` of what is left, with these waivers on the unit `radio`, and with these objects. */
function left(waivers: readonly PolicyWaiver[], issues: readonly Issue[], objects: readonly BuiltManifest[] = []): readonly string[] {
  const units = [{ unit: { name: 'radio', app: { waivers } } }, { unit: { name: 'radio-clock', app: {} } }];
  return withoutWaived(issues, { cluster: 'pi', units, objects, today: '2027-01-31', known }).map(({ rule, at }) => `${rule} ${at}`);
}

test('a waiver silences its policy for its own unit alone', () => {
  const issues = [
    issue('container-calm', 'pi/radio/Pod/app spec.containers[0]'),
    issue('container-calm', 'pi/radio-clock/Pod/app'),
    issue('container-small', 'pi/radio/Pod/app'),
  ];
  expect(left([waive('container-calm', { reason })], issues)).toEqual([
    'container-calm pi/radio-clock/Pod/app',
    'container-small pi/radio/Pod/app',
  ]);
});

test.each<[string, PolicyWaiver, readonly string[]]>([
  ['that nothing needs', waive('container-small', { reason }), ['container-calm pi/radio/Pod/app', 'waiver-unneeded pi/radio waivers']],
  ['of no policy', waive('container-quiet', { reason }), ['container-calm pi/radio/Pod/app', 'waiver-unknown pi/radio waivers']],
  [
    'that is over',
    waive('container-calm', { reason, until: '2027-01-30' }),
    ['container-calm pi/radio/Pod/app', 'waiver-over pi/radio waivers'],
  ],
  ['on its last day', waive('container-calm', { reason, until: '2027-01-31' }), []],
])('a waiver %s', (_, waiver, expected) => {
  expect(left([waiver], [issue('container-calm', 'pi/radio/Pod/app')])).toEqual(expected);
});

test('what the server refuses by itself stays, and its waiver is not called idle', () => {
  const refused = [issue('container-calm', 'pi/radio/Pod/app')];
  const units = [{ unit: { name: 'radio', app: { waivers: [waive('container-calm', { reason })] } } }];
  expect(withoutWaived([], { cluster: 'pi', units, objects: [], today: '2027-01-31', known, refused })).toEqual(refused);
});

describe('a waiver on one object', () => {
  const manifest = { apiVersion: 'v1', kind: 'Role', metadata: { name: 'app' } };
  const object = (at: string, ...rules: readonly string[]): BuiltManifest => ({
    at,
    manifest,
    waivers: rules.map((rule) => waive(rule, { reason })),
  });
  const issues = ['pi/gitops/Role/app', 'pi/gitops/Role/app rules', 'pi/gitops/Role/app-2', 'pi/radio/Role/app'].map((at) =>
    issue('container-calm', at),
  );

  test('silences its policy for that object alone', () => {
    expect(left([], issues, [object('pi/gitops/Role/app', 'container-calm')])).toEqual([
      'container-calm pi/gitops/Role/app-2',
      'container-calm pi/radio/Role/app',
    ]);
  });

  test('is wrong where nothing needs it, and where no policy is called so', () => {
    const wrong = left([], issues.slice(0, 1), [object('pi/gitops/Role/app-2', 'container-calm', 'container-quiet')]);
    expect(wrong).toEqual([
      'container-calm pi/gitops/Role/app',
      'waiver-unneeded pi/gitops/Role/app-2 waivers',
      'waiver-unknown pi/gitops/Role/app-2 waivers',
    ]);
  });
});

test.each<[string, () => PolicyWaiver, string]>([
  ['no id of a policy', () => waive('Container Calm', { reason }), "a policy is waived by its id, got 'Container Calm'"],
  ['an empty reason', () => waive('container-calm', { reason: ' ' }), "has the reason ' '; give one line of text"],
  ['a reason of two lines', () => waive('container-calm', { reason: 'it\nplays' }), 'give one line of text'],
  ['a day that is none', () => waive('container-calm', { reason, until: 'soon' }), "ends on 'soon'; write a day as '2027-01-31'"],
  ['a day that no month has', () => waive('container-calm', { reason, until: '2026-02-31' }), "ends on '2026-02-31'"],
  ['a leap day of another year', () => waive('container-calm', { reason, until: '2027-02-29' }), "ends on '2027-02-29'"],
  ['one of a century', () => waive('container-calm', { reason, until: '2100-02-29' }), "ends on '2100-02-29'"],
])('%s is refused', (_, made, message) => {
  expect(made).toThrow(message);
});

test.each(['2028-02-29', '2000-02-29', '2027-04-30', '2027-12-31'])('%s is a day', (until) => {
  expect(waive('container-calm', { reason, until }).until).toBe(until);
});

test('a waiver without a reason does not compile, and none that is not made by waive', () => {
  // @ts-expect-error the reason is missing
  expect(() => waive('container-calm', {})).toThrow("the waiver of 'container-calm' has the reason nothing");
  // @ts-expect-error a literal, which nobody checked
  const literal: PolicyWaiver = { rule: 'container-calm', reason };
  expect(literal.rule).toBe('container-calm');
});

describe('what did not come from waive is held to the same', () => {
  const rule = 'container-calm';
  const issues = [issue(rule, 'pi/radio/Pod/app')];
  const wrong = (...waivers: readonly unknown[]): readonly Issue[] => {
    const units = [{ unit: { name: 'radio', app: { waivers: waivers as readonly PolicyWaiver[] } } }];
    return withoutWaived(issues, { cluster: 'pi', units, objects: [], today: '2026-01-31', known });
  };

  test.each<[string, unknown, string]>([
    ['no reason', { rule, reason: '' }, "has the reason ''"],
    ['none at all', { rule }, 'has the reason nothing'],
    ['two lines', { rule, reason: 'it\nplays' }, 'has the reason'],
    ['a number as its reason', { rule, reason: 1 }, 'has the reason 1'],
    ['a day that no month has', { rule, reason, until: '2026-02-31' }, "ends on '2026-02-31'"],
    ['a number as its day', { rule, reason, until: 20270131 }, 'ends on 20270131'],
    ['an end that is null', { rule, reason, until: null }, 'ends on null'],
  ])('%s: one finding, and not what it is for', (_, waiver, message) => {
    expect(wrong(waiver)).toEqual([
      expect.objectContaining({
        rule: 'waiver-malformed',
        severity: 'error',
        at: 'pi/radio waivers[0]',
        message: expect.stringContaining(message),
      }),
    ]);
  });

  test.each<[string, unknown]>([
    ['no rule', { reason }],
    ['no id of a rule', { rule: 'Container Calm', reason }],
    ['a list', []],
    ['a text', rule],
    ['nothing', null],
    ['undefined', undefined],
  ])('%s', (_, waiver) => {
    expect(wrong(waiver).map((each) => each.rule)).toEqual([rule, 'waiver-malformed']);
  });

  test('a right one is no finding, whoever wrote it', () => {
    expect(wrong({ rule, reason, until: '2026-01-31' })).toEqual([]);
  });
});

test.each<[string, readonly PolicyWaiver[], readonly string[]]>([
  ['one policy', [waive('container-calm', { reason }), waive('container-calm', { reason: 'it plays loudly' })], ['waiver-twice']],
  ['one policy, three times', [1, 2, 3].map(() => waive('container-calm', { reason })), ['waiver-twice', 'waiver-twice']],
  ['two policies', [waive('container-calm', { reason }), waive('container-small', { reason })], []],
])('two waivers of %s on one app', (_, waivers, rules) => {
  const issues = [issue('container-calm', 'pi/radio/Pod/app'), issue('container-small', 'pi/radio/Pod/app')];
  const silenced = rules.length === 0 ? [] : ['container-small pi/radio/Pod/app'];
  expect(left(waivers, issues)).toEqual([...silenced, ...rules.map((rule) => `${rule} pi/radio waivers`)]);
});
