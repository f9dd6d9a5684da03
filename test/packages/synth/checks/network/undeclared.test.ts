import { networkRules } from '../../../../../packages/synth/src/checks/network/registry';
import { contextOf, release, unit } from '../context-with';
import { appUnit, findingsIn, inSpace, isolated, labelled, pods, policy, type Shop, shop } from './findings';

const undeclared = (text: string, at = 'pi/db/Deployment/db'): string => `traffic-undeclared ${at}: ${text}, and no app declares it`;
const webToDb = (ports: string): string => undeclared(`'web' in namespace 'front' may talk to 'db' in namespace 'back' at ${ports}`);
const anyToDb = undeclared("any pod may talk to 'db' in namespace 'back' at TCP 80");
const silent = { web: { talksTo: [] } };

test.each<[string, Shop, readonly string[]]>([
  ['nobody says that they talk', silent, [webToDb('TCP 80')]],
  [
    'a port by its name beside the one that is declared',
    {
      out: { ports: [{ port: 80 }, { port: 'admin' }] },
      in: { ports: [{ port: 80 }, { port: 'admin' }] },
      dbPod: { containers: [{ name: 'main', ports: [{ containerPort: 80 }, { name: 'admin', containerPort: 81 }] }] },
    },
    [webToDb('TCP 81')],
  ],
  [
    'a way out to all pods, which holds one to some of them',
    {
      ...silent,
      more: [
        policy('front', 'open', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ namespaceSelector: {} }], ports: [{ port: 80 }] }],
        }),
      ],
    },
    [undeclared("'web' in namespace 'front' may talk to any pod at TCP 80", 'pi/web/Deployment/web')],
  ],
  [
    'somebody else may, from outside',
    { web: { talksTo: [] }, db: { ingress: [{ kind: 'network', cidr: '192.0.2.0/24', ports: [{ port: 80 }] }] } },
    [webToDb('TCP 80')],
  ],
  [
    'one more port at both ends',
    { out: { ports: [{ port: 80, endPort: 82 }] }, in: { ports: [{ port: 79, endPort: 81 }] } },
    [webToDb('TCP 81')],
  ],
  [
    'every port at both ends',
    { out: { ports: [] }, in: { ports: undefined } },
    [webToDb('TCP 0-79, TCP 81-65535, every UDP port, every SCTP port')],
  ],
  ['a way in for everybody', { in: { from: [] } }, [anyToDb]],
  ['a way in for all namespaces', { in: { from: [{ namespaceSelector: {} }] } }, [anyToDb]],
  [
    'a way in for all namespaces but one',
    {
      in: {
        from: [{ namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['shop'] }] } }],
      },
    },
    [anyToDb],
  ],
  [
    'a way in from addresses of pods',
    { in: { from: [{ ipBlock: { cidr: '10.1.0.0/16' } }, { namespaceSelector: inSpace('front') }] } },
    [anyToDb],
  ],
  [
    'a way out to all pods',
    { out: { to: [{ namespaceSelector: {} }], ports: [{ port: 80 }] } },
    [undeclared("'web' in namespace 'front' may talk to any pod at TCP 80", 'pi/web/Deployment/web')],
  ],
  [
    'pods that share a namespace',
    {
      more: [
        pods('back', 'job'),
        policy('back', 'job', {
          podSelector: {},
          ingress: [{ from: [{ podSelector: labelled('job') }] }],
          egress: [{ to: [{ podSelector: labelled('db') }] }],
        }),
      ],
    },
    [undeclared("'job' in namespace 'back' may talk to 'db' in namespace 'back' at every port")],
  ],
  [
    'pods of one kind',
    {
      more: [
        policy('back', 'all', {
          podSelector: labelled('db'),
          ingress: [{ from: [{ podSelector: {} }] }],
          egress: [{ to: [{ podSelector: {} }] }],
        }),
      ],
    },
    [undeclared("'db' in namespace 'back' may talk to 'db' in namespace 'back' at every port")],
  ],
])('[KW-45] [KB-58] what is not declared cannot talk: %s', (_, change, findings) => {
  expect(
    findingsIn(shop(change))
      .filter((line) => line.startsWith('traffic-undeclared'))
      .toSorted(),
  ).toEqual([...findings].toSorted());
});

test.each<[string, Shop]>([
  ['one side alone is open', { ...silent, in: { from: [{ podSelector: labelled('web') }] } }],
  ['a port that one side alone opens', { out: { ports: [{ port: 80 }, { port: 443 }] } }],
  [
    'the callee says who calls it',
    { web: { talksTo: [] }, db: { ingress: [{ kind: 'namespace', pods: { namespace: 'front' }, ports: [{ port: 80 }] }] } },
  ],
  ['the callee says that anybody may', { db: { ingress: [{ kind: 'anywhere', ports: [{ port: 80 }] }] }, in: { from: [] } }],
  [
    'an app says that its pods talk among themselves',
    {
      db: { amongItself: true },
      more: [
        policy('back', 'all', {
          podSelector: labelled('db'),
          ingress: [{ from: [{ podSelector: labelled('db') }] }],
          egress: [{ to: [{ podSelector: labelled('db') }] }],
        }),
      ],
    },
  ],
  ['addresses outside the pod network', { in: { from: [{ ipBlock: { cidr: '192.0.2.0/24' } }, { namespaceSelector: inSpace('front') }] } }],
])('it is declared, or closed at one end: %s', (_, change) => {
  expect(findingsIn(shop(change)).filter((line) => line.startsWith('traffic-undeclared'))).toEqual([]);
});

test('[KW-45] it is an error across namespaces and inside one; the remedy names the rules of both ends and no others', () => {
  const across = networkRules.flatMap((rule) => rule(contextOf(shop(silent))));
  expect(across).toMatchObject([
    {
      severity: 'error',
      remedy:
        'declare it as traffic of either app, or take it out of pi/namespaces/NetworkPolicy/db spec.ingress[0] or pi/namespaces/NetworkPolicy/web spec.egress[0]',
    },
  ]);
  const all = policy('back', 'all', {
    podSelector: {},
    ingress: [{ from: [{ podSelector: {} }] }],
    egress: [{ to: [{ podSelector: {} }] }],
  });
  expect(networkRules.flatMap((rule) => rule(contextOf(shop({ more: [all] }))))).toMatchObject([
    {
      severity: 'error',
      remedy: expect.stringContaining('declare it as traffic of either app (amongItself), or take it out of') as string,
    },
  ]);
});

test('a single pod that lets itself in talks to nobody', () => {
  const own = policy('back', 'own', {
    podSelector: labelled('db'),
    ingress: [{ from: [{ podSelector: labelled('db') }] }],
    egress: [{ to: [{ podSelector: labelled('db') }] }],
  });
  const units = (replicas: number) => [unit('namespaces', { manifests: [...isolated('back'), own, pods('back', 'db', {}, replicas)] })];
  expect(findingsIn(units(1))).toEqual([]);
  expect(findingsIn(units(2))).toHaveLength(1);
});

test('what one says of the way there says nothing of the way back', () => {
  const into = policy('back', 'db', {
    podSelector: labelled('db'),
    ingress: [{ from: [{ namespaceSelector: inSpace('front'), podSelector: labelled('web') }] }],
  });
  const there = { kind: 'namespace', pods: { namespace: 'front', labels: { app: 'web' } } } as const;
  const units = [
    unit('namespaces', { manifests: [...isolated('back'), into] }),
    appUnit('web', 'front', {}, [pods('front', 'web')]),
    appUnit('db', 'back', { egress: [there] }, [pods('back', 'db')]),
  ];
  expect(findingsIn(units).filter((line) => line.startsWith('traffic-undeclared'))).toEqual([webToDb('every port')]);
});

test('where a chart runs pods, one of which nothing is known stands for them', () => {
  const open = policy('back', 'open', { podSelector: {}, ingress: [{ from: [{ namespaceSelector: inSpace('front') }] }] });
  const app = appUnit('db', 'back');
  const chart = { ...app, releases: [{ ...release('db'), namespace: 'back' }] };
  const caller = policy('front', 'out', {
    podSelector: {},
    policyTypes: ['Egress'],
    egress: [{ to: [{ namespaceSelector: inSpace('back') }] }],
  });
  const manifests = [...isolated('front'), ...isolated('back'), open, caller, pods('front', 'web')];
  expect(findingsIn([unit('namespaces', { manifests }), chart])).toEqual([
    undeclared("'web' in namespace 'front' may talk to any pod in namespace 'back' at every port", 'pi/namespaces/Deployment/web'),
  ]);
});
