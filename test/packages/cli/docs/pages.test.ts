import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BuiltManifest, type PolicyWaiver, waive } from '@kube-world/model';

import { fleet } from '../../../../clusters/fleet';
import { generatedPages, presentPages } from '../../../../packages/cli/src/docs/pages';
import { policyIndex, policyPage } from '../../../../packages/cli/src/docs/policy-page';
import { waiversPage } from '../../../../packages/cli/src/docs/waivers-page';
import { compareFolder } from '../../../../packages/cli/src/generate/generated-folder';
import { partsOf } from '../../../../packages/cli/src/parts';
import { policies } from '../../../../policies/registry';

const docs = join(__dirname, '..', '..', '..', '..', 'docs');
const pages = generatedPages(fleet, policies, partsOf('2026-01-01'));
const same = { added: [], changed: [], removed: [] };

function policyOf(id: string): (typeof policies)[number] {
  const found = policies.find((policy) => policy.id === id);
  if (!found) throw new Error(`no policy '${id}'`);
  return found;
}

test('the committed pages are those of the policies and of the fleet, and there are no others; else run npx projen docs', () => {
  expect(compareFolder(presentPages(docs), pages)).toEqual(same);
});

test('a page that is missing, stale or of no policy is found by its path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-docs-'));
  try {
    mkdirSync(join(folder, 'policies'));
    for (const { path, text } of pages) writeFileSync(join(folder, path), text);
    expect(compareFolder(presentPages(folder), pages)).toEqual(same);
    writeFileSync(join(folder, 'policies', 'container-purple.md'), '');
    writeFileSync(join(folder, 'policies', 'role-exec.md'), '');
    rmSync(join(folder, 'waivers.md'));
    expect(compareFolder(presentPages(folder), pages)).toEqual({
      added: ['waivers.md'],
      changed: ['policies/role-exec.md'],
      removed: ['policies/container-purple.md'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['role-exec', '- kinds: `Role.rbac.authorization.k8s.io`, `ClusterRole.rbac.authorization.k8s.io`\n- versions of Kubernetes: all\n'],
  ['container-proc-mount-restricted', '- versions of Kubernetes: from 1.35 on\n'],
  ['pod-sysctls', '- versions of Kubernetes: all; it reads otherwise from 1.27, 1.29, 1.32 on\n'],
  ['pod-host-namespaces', '- levels of namespaces: `privileged`, `baseline`, `restricted`\n'],
  ['pod-host-namespaces', '## Fails\n\nPod: is in the network of its node.\n\n```yaml\napiVersion: v1\nkind: Pod\n'],
  ['pod-host-namespaces', '  hostNetwork: true\n'],
  ['pod-priority-class', '- facts: `classes`, of the fleet and the cluster\n'],
  ['pod-priority-class', "// variables.classes, a fact: in these examples\n['standard', 'batch-low']\n"],
  ['service-node-port', '- facts: whether it is asked hangs on the fleet and the cluster\n'],
])('the page of %s tells where it holds and what breaks it: %j', (id, text) => {
  expect(policyPage(policyOf(id))).toContain(text);
});

test('a warning is told as one, and without a remedy the expression is to be made true', () => {
  const { remedy: _, ...policy } = { ...policyOf('role-exec'), severity: 'warning' as const };
  const page = policyPage(policy);
  expect(page).toContain('- severity: warning: what breaks it is told, and written');
  expect(page).toContain('## How to fix it\n\nMake the expression below true.');
});

test('text is text in a table, and the order of policies changes nothing', () => {
  const policy = { ...policyOf('role-exec'), title: 'No a|b <c>' };
  expect(policyIndex([policy])).toContain('| [role-exec](role-exec.md) | No a\\|b \\<c\\> | error | all |');
  expect(policyIndex(policies.toReversed())).toBe(policyIndex(policies));
});

test('waivers of apps stand with their end, and those of analysers are counted by reason', () => {
  const placement = fleet.placements.find(({ cluster }) => cluster.name === 'pi');
  const [unit] = placement?.units ?? [];
  if (!placement || !unit) throw new Error('pi runs nothing');
  const app = { ...unit.app, waivers: [waive('role-exec', { reason: 'it | must', until: '2027-01-31' })] };
  const annotated = (annotations: Readonly<Record<string, string>>, waivers: readonly PolicyWaiver[] = []): BuiltManifest => ({
    at: 'pi/gitops/ConfigMap/one',
    manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one', namespace: 'home', annotations } },
    waivers,
  });
  const page = waiversPage({ ...fleet, placements: [{ ...placement, units: [{ ...unit, app }] }] }, [
    annotated({ 'checkov.io/skip1': 'CKV_K8S_15=by its tag', 'checkov.io/skip2': 'CKV_K8S_43=by its tag', other: 'x=y' }),
    annotated({
      'kube-score/ignore': 'pod-probes',
      'waiver.kube-world/pod-probes': 'by its tag',
      'checkov.io/skip1': 'CKV_K8S_15=by its tag',
    }),
    annotated({}, [waive('role-exec', { reason: 'it is its work' })]),
  ]);
  expect(page).toContain(`| pi | ${unit.name} | [role-exec](policies/role-exec.md) | it \\| must | 2027-01-31 |`);
  expect(page).toContain('| pi | ConfigMap home/one | [role-exec](policies/role-exec.md) | it is its work |  |');
  expect(page).toContain('| by its tag | 4 | checkov `CKV_K8S_15`, checkov `CKV_K8S_43`, kube-score `pod-probes` |');
});
