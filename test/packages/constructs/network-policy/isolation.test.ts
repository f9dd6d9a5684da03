import { withNamespaces } from '@kube-world/constructs';
import type { App } from '@kube-world/model';
import fc from 'fast-check';

import { buildApp } from '../build-app';
import { clusterWith } from '../test-clusters';
import { mayReach, type Pod } from './evaluate';

const names = ['a', 'b', 'c', 'd'] as const;
const spaces = ['home', 'monitoring', 'default'] as const;
const port = 8080;

interface World {
  readonly spaceOf: Readonly<Record<(typeof names)[number], (typeof spaces)[number]>>;
  readonly talks: readonly (readonly [(typeof names)[number], (typeof names)[number]])[];
}

const worlds: fc.Arbitrary<World> = fc.record({
  spaceOf: fc.record({
    a: fc.constantFrom(...spaces),
    b: fc.constantFrom(...spaces),
    c: fc.constantFrom(...spaces),
    d: fc.constantFrom(...spaces),
  }),
  talks: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { selector: ([from, to]) => `${from}${to}` }),
});

const appOf = (name: string, namespace: string, talksTo: readonly App[]): App => ({
  name,
  namespace: { name: namespace, podSecurity: 'restricted' },
  layer: 'apps',
  traffic: { serves: { http: { port } }, talksTo: talksTo.map((app) => ({ app, port: 'http' })) },
  build: () => undefined,
});

test('[KW-44] [KW-45] a pod reaches another at a port exactly when its app says that it talks to it, whatever their namespaces', () => {
  fc.assert(
    fc.property(worlds, ({ spaceOf, talks }) => {
      const silent = names.map((name) => appOf(name, spaceOf[name], []));
      const apps = names.map((name) =>
        appOf(
          name,
          spaceOf[name],
          silent.filter((target) => talks.some(([from, to]) => from === name && to === target.name)),
        ),
      );
      const policies = withNamespaces(apps)
        .slice(apps.length)
        .flatMap((unit) => buildApp(unit, clusterWith()).objects)
        .filter((object) => object.kind === 'NetworkPolicy');
      const podOf = (name: (typeof names)[number]): Pod => ({ namespace: spaceOf[name], labels: { 'app.kubernetes.io/name': name } });
      for (const from of names)
        for (const to of names) {
          const declared = talks.some((talk) => talk[0] === from && talk[1] === to);
          expect([from, to, mayReach(policies, podOf(from), podOf(to), port)]).toEqual([from, to, declared]);
          expect(mayReach(policies, podOf(from), podOf(to), port + 1)).toBe(false);
        }
    }),
    { numRuns: 60 },
  );
});
