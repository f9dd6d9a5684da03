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
  ['a day that is none', () => waive('container-calm', { reason, until: 'soon' }), "ends on 'soon'; write a day as '2027-01-31'"],
])('%s is refused', (_, made, message) => {
  expect(made).toThrow(message);
});

test('a waiver without a reason does not compile', () => {
  // @ts-expect-error the reason is missing
  expect(waive('container-calm', {}).rule).toBe('container-calm');
});
