import { proofPage, withoutSeconds } from './page';
import type { ProofEntry } from './record';

const apply: ProofEntry = {
  section: 'apply',
  cluster: 'pi',
  engine: 'kube-apiserver 1.36.3',
  figures: { objects: 3, accepted: 2, changedBySecondApply: 1 },
  seconds: 1.25,
};
const analysers: ProofEntry = {
  section: 'analysers',
  cluster: 'pi',
  engine: 'kubeconform 0.8.0',
  figures: { objects: 3, findings: 4 },
  seconds: 2,
};

test('the page has a row an entry, with what is known in its column', () => {
  const page = proofPage([apply, analysers]);
  expect(page).toContain('| pi | kube-apiserver 1.36.3 | apply | 3 | 2 |  |  |  |  | 1.3 |');
  expect(page).toContain('| pi | kubeconform 0.8.0 | analysers | 3 |  |  |  | 4 |  | 2.0 |');
  expect(page).toContain('| cluster | engine | objects | accepted | changed by second apply | seconds |');
});

test('the order of entries changes nothing', () => {
  expect(proofPage([analysers, apply])).toBe(proofPage([apply, analysers]));
});

test('two runs that differ in time alone are the same without their seconds', () => {
  const slower = withoutSeconds(proofPage([{ ...apply, seconds: 99 }]));
  expect(slower).toBe(withoutSeconds(proofPage([apply])));
  expect(slower).not.toBe(withoutSeconds(proofPage([{ ...apply, figures: { ...apply.figures, accepted: 3 } }])));
});

test('a section that the page cannot explain is refused by name', () => {
  expect(() => proofPage([{ ...apply, section: 'luck' }])).toThrow("section 'luck' is not described");
});
