import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cloudApp } from '@kube-world/aws';
import type { IConstruct } from 'constructs';

import { cloud } from '../../../clusters/cloud/spec';
import { fleetFacts } from '../../../clusters/fleet-facts';
import { pi } from '../../../clusters/pi/spec';
import { findingsIn } from '../../../packages/cli/src/aws/findings';

const mockAccepted: { readonly at: string; readonly finding: string }[] = [];
// nothing is accepted, so that the report says all that there is to accept
jest.mock('../../../packages/aws/src/accept', () => ({
  ...jest.requireActual<object>('../../../packages/aws/src/accept'),
  accept: ({ node }: IConstruct, findings: Readonly<Record<string, string>>) => {
    for (const finding of Object.keys(findings)) mockAccepted.push({ at: node.path, finding });
  },
}));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kube-world-acceptances-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever is accepted is found there, and whatever is found is accepted there', () => {
  cloudApp({ ...fleetFacts, clusters: [cloud, pi] }, folder).synth();
  const found = findingsIn(folder).map(({ at, remedy }) => ({ at, finding: /'(.*)'/.exec(remedy)?.[1] }));
  const meets = (accepted: { at: string; finding: string }, { at, finding }: { at: string; finding?: string | undefined }): boolean =>
    finding === accepted.finding && `${at}/`.startsWith(`${accepted.at}/`);
  expect(mockAccepted.filter((accepted) => !found.some((one) => meets(accepted, one)))).toEqual([]);
  expect(found.filter((one) => !mockAccepted.some((accepted) => meets(accepted, one)))).toEqual([]);
  expect(found).not.toEqual([]);
});
