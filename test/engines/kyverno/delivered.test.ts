import { partsOf } from '@kube-world/cli';
import { withNamespaces } from '@kube-world/constructs';
import { schemas } from '@kube-world/crds/schemas';
import { defineFleet, type Manifest, placeOn } from '@kube-world/model';
import { synthCluster } from '@kube-world/synth';

import { kyverno } from '../../../apps/kyverno/kyverno';
import { fleet } from '../../../clusters/fleet';
import { piApps } from '../../../clusters/pi/apps';
import { deployment, labels, object, pod, privileged, rbac, right, role } from '../../e2e/policies/objects';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { secondsSince } from '../analysers/run-analyser';
import { kyvernoSays, type Verdict } from './verdicts';

const isPolicy = ({ kind }: Manifest): boolean => kind === 'ValidatingPolicy';
const isException = ({ kind }: Manifest): boolean => kind === 'PolicyException';
const isNamespace = ({ kind }: Manifest): boolean => kind === 'Namespace';

/** All that synth writes for a cluster, policies and all. */
function writtenFor(placement: typeof piApps): readonly Manifest[] {
  const all = defineFleet({ ...fleet, placements: fleet.placements.map((one) => (one.cluster === placement.cluster ? placement : one)) });
  const { files, issues } = synthCluster(all, placement, partsOf('2026-01-01'), { checks: true });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return files.flatMap(({ manifest }) => manifest ?? []);
}

/** As the API server labels them. */
function namespaced(objects: readonly Manifest[], written: readonly Manifest[]): readonly Manifest[] {
  const own = new Map(written.filter(isNamespace).map((each) => [each.metadata.name, each.metadata.labels]));
  const names = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  return [...names].map((name) => {
    const nameLabels = { 'kubernetes.io/metadata.name': name, ...own.get(name) };
    return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: nameLabels } };
  });
}

function ask(
  written: readonly Manifest[],
  objects: readonly Manifest[],
  exceptions = written.filter(isException),
): Promise<readonly Verdict[]> {
  return kyvernoSays({ policies: written.filter(isPolicy), exceptions, objects, namespaces: namespaced(objects, written) });
}

/** What some policy asks about: Kyverno takes as long for an object that none of them does. */
function askedAbout(written: readonly Manifest[]): readonly Manifest[] {
  const asked = new Set(written.filter(isPolicy).flatMap((policy) => resourcesOf(policy)));
  return written.filter(({ apiVersion, kind, ...rest }) => {
    const plural = schemas.kind('1.36', apiVersion, kind)?.plural;
    return !isPolicy({ apiVersion, kind, ...rest }) && plural !== undefined && asked.has(plural);
  });
}

function resourcesOf({ spec }: Manifest): readonly string[] {
  const { matchConstraints } = spec as { matchConstraints: { resourceRules: readonly { resources: readonly string[] }[] } };
  return matchConstraints.resourceRules.flatMap(({ resources }) => resources);
}

const lineOf = ({ policy, kind, object: name, result }: Verdict): string => `${policy}: ${kind} ${name}: ${result}`;
/** Of what a condition leaves out, and of what an exception lets pass, Kyverno says that it was passed over. */
const bad = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.filter(({ result }) => result !== 'pass' && result !== 'skip').map(lineOf);

describeWith('kyverno', () => {
  const began = Date.now();
  const figures = { policies: 0, objects: 0, verdicts: 0, disagreements: 0 };

  test.each(['management', 'kubani'])(
    '[KW-48] nothing of what %s gets breaks the policies that it gets',
    async (name) => {
      const placement = fleet.placements.find(({ cluster }) => cluster.name === name);
      if (!placement) throw new Error(`the fleet has no cluster '${name}'`);
      const written = writtenFor(placement);
      const objects = askedAbout(written);
      const verdicts = await ask(written, objects);
      figures.policies = written.filter(isPolicy).length;
      figures.objects += objects.length;
      figures.verdicts += verdicts.length;
      expect(bad(verdicts)).toEqual([]);
      // of theirs, all that policies ask of lies where charts start pods: that is left out
      expect(figures.policies).toBeGreaterThan(30);
      expect(objects.length).toBeGreaterThan(3);
    },
    300_000,
  );

  describe('the house, where Kyverno runs as well', () => {
    const apps = piApps.units.map(({ app }) => app).filter(({ name }) => !name.startsWith('namespace-'));
    const written = writtenFor(placeOn(piApps.cluster, withNamespaces([...apps, kyverno()])));

    test('a waiver is an exception in its namespace, for one policy', () => {
      const exceptions = written.filter(isException);
      expect(exceptions.map(({ metadata: { namespace, name } }) => `${namespace}/${name}`).toSorted()).toEqual(
        piApps.units.flatMap(({ name, app }) => (app.waivers ?? []).map(({ rule }) => `kyverno/${name}.${rule}`)).toSorted(),
      );
      expect(exceptions.length).toBeGreaterThan(3);
    });

    test('all that it gets passes, and what is waived is passed over', async () => {
      const objects = askedAbout(written);
      const verdicts = await ask(written, objects);
      figures.objects += objects.length;
      figures.verdicts += verdicts.length;
      expect(bad(verdicts)).toEqual([]);
      const skipped = verdicts.filter(({ result }) => result === 'skip').map(({ policy }) => policy);
      expect(new Set(skipped)).toEqual(new Set(written.filter(isException).map(({ metadata: { name } }) => name.split('.')[1])));
      expect(verdicts.length).toBeGreaterThan(100);
    }, 300_000);

    test('without its exceptions, what is waived fails', async () => {
      const objects = written.filter(({ kind }) => kind === 'StatefulSet' || kind === 'Deployment');
      const failed = (await ask(written, objects, [])).filter(({ result }) => result === 'fail');
      expect(failed.map(lineOf)).toContain('container-privileged: StatefulSet home-assistant/zigbee2mqtt: fail');
    });

    test.each<[string, Manifest, readonly string[]]>([
      ['a pod that is right', pod('shop', right), []],
      ['a privileged pod', pod('shop', privileged), ['container-privileged: Pod shop/asked: fail']],
      ['what makes such a pod', deployment('shop', privileged), ['container-privileged: Deployment shop/asked: fail']],
      ['a pod of the app that may', pod('home-assistant', privileged, labels('zigbee2mqtt', 'zigbee2mqtt')), []],
      [
        'a pod that has its labels elsewhere',
        pod('shop', privileged, labels('zigbee2mqtt', 'zigbee2mqtt')),
        ['container-privileged: Pod shop/asked: fail'],
      ],
      ['pods of Kubernetes', pod('kube-system', privileged), []],
      ['a role of wildcards', role('shop', ['*']), ['role-wildcards: Role shop/asked: fail']],
      ['a role of the whole cluster that is not ours', role(undefined, ['*']), []],
      [
        'one that is part of us',
        role(undefined, ['*'], { 'app.kubernetes.io/part-of': 'pi' }),
        ['role-wildcards: ClusterRole asked: fail'],
      ],
      [
        'a binding of the platform',
        object(rbac, 'ClusterRoleBinding', 'addon', undefined, {
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
        }),
        [],
      ],
    ])('%s', async (_, asked, lines) => {
      expect(bad(await ask(written, [asked]))).toEqual(lines);
    });
  });

  test('what was seen is kept', () => {
    recordProof({ section: 'policies', cluster: 'management', engine: titleOf('kyverno'), figures, seconds: secondsSince(began) });
    expect(figures.verdicts).toBeGreaterThan(50);
  });
});
