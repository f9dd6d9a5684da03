import type { BrokenRule, Manifest } from '@kube-world/model';
import { celRulesOf } from '@kube-world/policy';

import { rulesAt } from '../../../packages/policy/src/cel/rule';
import { fieldPath } from '../../../packages/synth/src/schema/walk';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { customResourceDefinitions } from '../harness/custom-resource-definitions';
import { installDefinitions } from '../harness/install-definitions';
import { clusterPrograms } from '../harness/programs';
import { objectsFor } from './rule-objects';
import { distinctRules, type RulePlace, rulePlaces } from './rule-places';
import { type ServerRules, serverRules } from './server-rules';

const kubernetes = '1.36';

/** What breaks these breaks the schema as well, and one holds of every new object. */
const unbreakable = [
  'self.all(l1, self.exists_one(l2, l1.name == l2.name))',
  'self.all(t1, self.exists_one(t2, t1.port == t2.port))',
  "self.type in ['Exact','PathPrefix'] || self.type == 'RegularE",
  '!oldSelf.hasValue() || self == oldSelf.value()',
  '!has(self.aws) || !has(self.aws.elasticIPs) || self.aws.elast',
  "self.all(h, !h.contains('*') ? h.matches('^([a-z0-9]([-a-z0-9",
  "self.all(h, h.contains('*') ? (h.startsWith('*.') && h.substr",
].map((rule) => rule.slice(0, 60));

/** What both say of one object. */
interface Judged {
  readonly place: RulePlace;
  readonly manifest: Manifest;
  readonly server: ServerRules;
  readonly ours: readonly BrokenRule[];
}

/** What the server says when a rule is broken. */
function messageOf({ schema, kind, rule }: RulePlace): string {
  const message = rulesAt(schema, kind).find((one) => one.rule === rule)?.message;
  return (message ?? rule).trim();
}

/** Where and what: `spec.name: words`, of a line of the server's. */
function lineOf(line: string): string {
  const [, field = '', words = ''] =
    /^(.*?): (?:(?:Invalid|Duplicate) value(?:: (?:"(?:[^"\\]|\\.)*"|[-\w.]+))?|Required value|Forbidden)(?:: (.*))?$/s.exec(line) ?? [];
  return `${field.replace('<nil>', '')}: ${words}`;
}

describeWith(clusterPrograms(kubernetes), () => {
  const places = rulePlaces(kubernetes);
  const rules = distinctRules(places).filter(({ rule }) => !/\boldSelf\b/.test(rule) || rule.includes('hasValue'));
  const judged: Judged[] = [];
  let cluster: LoopbackCluster;
  let seconds = 0;

  beforeAll(async () => {
    const began = Date.now();
    cluster = await startCluster({ kubernetes });
    const kinds = new Set(rules.map(({ apiVersion, kindName }) => `${kindName} ${apiVersion.split('/')[0]}`));
    await installDefinitions(
      cluster.client,
      customResourceDefinitions().filter(({ spec }) => kinds.has(`${spec.names.kind} ${spec.group}`)),
    );
    const messages = new Set(
      places.flatMap(({ schema, kind }) =>
        rulesAt(schema, kind).flatMap(({ rule, message }) => [
          (message ?? `failed rule: ${rule}`).trim(),
          `rule: ${(message ?? rule).trim()}`,
        ]),
      ),
    );
    const isRule = (message: string): boolean => [...messages].some((known) => message.endsWith(known));
    for (const place of rules) {
      const objects = objectsFor(place);
      for (let at = 0; at < objects.length; at += 16) {
        await Promise.all(
          objects.slice(at, at + 16).map(async (manifest) => {
            const ours: BrokenRule[] = [];
            celRulesOf(place.kind, kubernetes)?.(manifest, (broken) => ours.push(broken));
            judged.push({ place, manifest, server: await serverRules(cluster.client, manifest, isRule), ours });
          }),
        );
      }
    }
    seconds = (Date.now() - began) / 1000;
  }, 600_000);
  afterAll(() => cluster?.stop());

  const ourLine = ({ path, message }: BrokenRule): string => `${fieldPath(path)}: ${message.replace('breaks a rule of its kind: ', '')}`;
  const alone = (): readonly Judged[] => judged.filter(({ server }) => server.others.length === 0);
  const told = ({ place: { rule }, manifest, server, ours }: Judged): string =>
    [
      `rule ${rule.slice(0, 120)}`,
      JSON.stringify(manifest).slice(0, 400),
      `server: ${[...server.broken, ...server.others].join(' | ')}`,
      `ours: ${ours.map(ourLine).join(' | ')}`,
    ].join('\n  ');

  test('we refuse what the server refuses for a rule, and nothing more', () => {
    expect(
      alone()
        .filter(({ server, ours }) => server.broken.length > 0 !== ours.length > 0)
        .map(told),
    ).toEqual([]);
  });

  test('each rule that is broken is named, with the words of the server and at its place', () => {
    const differing = alone().filter(({ server, ours }) => {
      return server.broken.map(lineOf).toSorted().join('\n') !== ours.map(ourLine).toSorted().join('\n');
    });
    expect(differing.map(told)).toEqual([]);
  });

  test('each rule is kept by one object and broken by another, but for those that nothing can break alone', () => {
    const kept = new Set<string>();
    const broken = new Set<string>();
    for (const { place, server } of alone())
      (server.broken.some((line) => line.endsWith(messageOf(place))) ? broken : kept).add(place.rule);
    const told = (fits: (rule: string) => boolean): readonly string[] =>
      rules.flatMap(({ rule }) => (fits(rule) ? [rule.slice(0, 60)] : []));
    const both = told((rule) => kept.has(rule) && broken.has(rule)).length;
    recordProof({
      section: 'cel',
      cluster: 'fleet',
      engine: `kube-apiserver ${cluster.kubernetes}`,
      figures: {
        rules: rules.length,
        keptAndBroken: both,
        objects: judged.length,
        judgedByRulesAlone: alone().length,
      },
      seconds,
    });
    expect(told((rule) => !kept.has(rule))).toEqual([]);
    expect(told((rule) => !broken.has(rule))).toEqual(unbreakable);
  });
});
