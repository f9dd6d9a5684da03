import { unit } from '../context-with';
import { changed, hostile, pathsOf } from '../spoilt';
import { findingsIn, shop } from './findings';

test('whatever stands in a field of a policy or a pod, no rule throws', () => {
  const block = { ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } };
  const range = { port: 80, endPort: 90, protocol: 'TCP' };
  const units = shop({
    out: { to: [block, { podSelector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } }], ports: [range] },
  });
  const objects = units.flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest));
  const spoiled = objects.filter(({ metadata }) => metadata.name === 'web');
  let tried = 0;
  for (const manifest of spoiled) {
    for (const path of pathsOf(manifest)) {
      for (const value of hostile) {
        const others = objects.filter((one) => one !== manifest);
        const all = unit('all', { manifests: [...others, changed(manifest, path, value)] });
        for (const line of findingsIn([...units.map((one) => ({ ...one, manifests: [] })), all])) expect(line).not.toContain('[object');
        tried += 1;
      }
    }
  }
  expect(spoiled.map(({ kind }) => kind)).toEqual(['NetworkPolicy', 'Deployment']);
  expect(tried).toBeGreaterThan(400);
}, 60_000);
