import {
  anyJson,
  caseObjects,
  compileCel,
  compilePolicy,
  definePolicy,
  partLists,
  podExpression,
  podKinds,
  podTemplateOf,
  wholeExpression,
} from '@kube-world/policy';

import { calm } from './policies-for-tests';

const pods = {
  'everything in it': {
    securityContext: { runAsUser: 1 },
    containers: [{ name: 'a', securityContext: { runAsUser: 2 } }, { name: 'b' }],
    initContainers: [{ name: 'c', securityContext: {} }],
    ephemeralContainers: [{ name: 'd', securityContext: { runAsUser: 3 } }],
    volumes: [{ name: 'data' }],
  },
  'one container': { containers: [{ name: 'a' }] },
  nothing: { hostNetwork: true },
};

/** `variables` with a pod and its containers, so that the texts can be asked as a cluster would. */
function variablesOf(spec: object): Record<string, unknown> {
  return { pod: { spec }, containers: partLists.container.of({ spec }).map(({ value }) => value) };
}

describe.each(Object.entries(pods))('of a pod with %s', (_, spec) => {
  test.each(Object.entries(partLists))('each %s is the same in the expression for a cluster and in ours', (_name, list) => {
    const given = list.of({ spec }).map(({ value }) => value);
    const variables = variablesOf(spec);
    const program = compileCel(`(${list.text}) == expected`, {
      at: 'test',
      kubernetes: '1.29',
      variables: { variables: anyJson, expected: anyJson },
    });
    expect(program.evaluate({ variables, expected: given })).toEqual({ value: true });
    expect(program.evaluate({ variables, expected: [...given, 'more'] })).toEqual({ value: false });
  });

  test('a part is where its path leads', () => {
    for (const { of } of Object.values(partLists))
      for (const { path, value } of of({ spec }))
        expect(path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)[step], { spec })).toBe(value);
  });
});

test.each(podKinds.map((kind) => [kind.kind, kind] as const))('the pod of a %s is what the expression for a cluster finds', (_, kind) => {
  const pod = { spec: { containers: [{ name: 'a' }] } };
  const inner = kind.path.toReversed().reduce<object>((below, step) => ({ [step]: below }), pod);
  const object = { apiVersion: kind.apiVersion, kind: kind.kind, metadata: { name: 'a' }, ...inner };
  expect(podTemplateOf(object)?.pod['spec']).toEqual(pod.spec);
  const program = compileCel(`${podExpression(kind)}.spec.containers[0].name == 'a'`, {
    at: 'test',
    kubernetes: '1.29',
    variables: { object: anyJson },
  });
  expect(program.evaluate({ object })).toEqual({ value: true });
});

test('a policy of some lists of containers is asked of no others, and neither are its cases', () => {
  const policy = definePolicy({ ...calm, id: 'container-lasting', match: { every: 'container', in: ['containers', 'initContainers'] } });
  const loud = { name: 'a', env: [{ name: 'LOUD', value: '1' }] };
  const spec = { containers: [loud, { name: 'b' }], initContainers: [loud], ephemeralContainers: [loud] };
  const guilty = (some: object): readonly string[] => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: some };
    return (compilePolicy(policy, '1.36')?.(pod, podTemplateOf(pod)) ?? []).map(({ path }) => path.join('.'));
  };
  expect(guilty(spec)).toEqual(['spec.containers.0.env', 'spec.initContainers.0.env']);
  expect(guilty({ containers: [{ name: 'b' }], ephemeralContainers: [loud] })).toEqual([]);
  const program = compileCel(wholeExpression(policy, calm.expression as string), {
    at: 'test',
    kubernetes: '1.36',
    variables: { variables: anyJson },
  });
  expect(program.evaluate({ variables: variablesOf(spec) })).toEqual({ value: false });
  expect(program.evaluate({ variables: variablesOf({ ...spec, containers: [], initContainers: [] }) })).toEqual({ value: true });
  const titles = caseObjects(policy, '1.36').map(({ title }) => title);
  expect(titles.filter((title) => title.includes('initContainers'))).not.toEqual([]);
  expect(titles.filter((title) => title.includes('ephemeral'))).toEqual([]);
});
