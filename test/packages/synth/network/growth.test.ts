import type { App } from '@kube-world/model';

import { networkRules } from '../../../../packages/synth/src/checks/network/registry';
import { networkOf } from '../../../../packages/synth/src/network/network-of';
import { contextOf, unit } from '../checks/context-with';
import { appUnit, inSpace, isolated, labelled, pods, policy } from '../checks/network/findings';

/** So many namespaces, each isolated, with apps of which each talks to the next, and all are scraped from one place. */
function evaluationsOf(spaces: number, appsInEach: number): { readonly evaluations: number; readonly issues: number } {
  const monitoring = appUnit('scraper', 'monitoring', {}, [...isolated('monitoring'), pods('monitoring', 'scraper')]);
  const scraper = { namespace: 'monitoring', labels: { app: 'scraper' } };
  const units = [monitoring];
  for (let space = 0; space < spaces; space += 1) {
    const name = `s${space}`;
    units.push(unit(`namespace-${name}`, { manifests: isolated(name) }));
    let before: App | undefined;
    for (let index = 0; index < appsInEach; index += 1) {
      const app = `${name}-a${index}`;
      const next = `${name}-a${index + 1}`;
      const ports = [{ port: 80 }];
      const from = [{ podSelector: labelled(next) }, { namespaceSelector: inSpace('monitoring'), podSelector: labelled('scraper') }];
      const to = [{ podSelector: labelled(before?.name ?? app) }];
      const scraped = { namespaceSelector: inSpace(name), podSelector: labelled(app) };
      const isLast = index === appsInEach - 1;
      const built = appUnit(
        app,
        name,
        {
          serves: { http: { port: 80 } },
          talksTo: before ? [{ app: before, port: 'http' }] : [],
          ingress: [{ kind: 'namespace', pods: scraper, ports }],
        },
        [
          pods(name, app),
          policy(name, app, {
            podSelector: labelled(app),
            ingress: [{ from: isLast ? from.slice(1) : from, ports }],
            egress: before ? [{ to, ports }] : [],
          }),
          policy('monitoring', app, { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [scraped], ports }] }),
        ],
      );
      before = built.unit.app;
      units.push(built);
    }
  }
  const context = contextOf(units);
  const issues = networkRules.flatMap((rule) => rule(context)).length;
  return { evaluations: networkOf(context).graph.evaluations, issues };
}

/** One namespace whose pods may all talk to each other, as one app says, in which each app has a set of its own. */
function evaluationsAmong(apps: number): { readonly evaluations: number; readonly issues: number } {
  const all = [{ podSelector: {} }];
  const open = policy('one', 'open', { podSelector: {}, ingress: [{ from: all }], egress: [{ to: all }] });
  const units = Array.from({ length: apps }, (_, index) => {
    const name = `a${index}`;
    const ports = [{ port: 80 }];
    const own = policy('one', name, { podSelector: labelled(name), ingress: [{ from: [{ podSelector: labelled(name) }], ports }] });
    return appUnit(name, 'one', {}, [pods('one', name), own]);
  });
  const context = contextOf([appUnit('all', 'one', { pods: {}, amongItself: true }, [...isolated('one'), open]), ...units]);
  const issues = networkRules.flatMap((rule) => rule(context)).length;
  return { evaluations: networkOf(context).graph.evaluations, issues };
}

test('nor with the pairs of a namespace in which all may talk, where it is said that they do', () => {
  const [small, large] = [evaluationsAmong(10), evaluationsAmong(40)];
  expect([small.issues, large.issues]).toEqual([0, 0]);
  expect(large.evaluations).toBeLessThanOrEqual(4.5 * small.evaluations);
});

test('on a cluster of isolated namespaces the work grows with the pods, and not with their pairs', () => {
  const [small, more, larger] = [evaluationsOf(5, 10), evaluationsOf(10, 10), evaluationsOf(10, 20)];
  expect([small.issues, more.issues, larger.issues]).toEqual([0, 0, 0]);
  expect(small.evaluations).toBeGreaterThan(50);
  expect(more.evaluations).toBeLessThanOrEqual(2 * small.evaluations);
  // four times the pods, where pairs would be sixteen times as many
  expect(larger.evaluations).toBeLessThanOrEqual(4.1 * small.evaluations);
});
