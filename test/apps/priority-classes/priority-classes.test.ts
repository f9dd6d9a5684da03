import { PriorityClasses, type PriorityClassName } from '@kube-world/constructs';

import { priorityClasses } from '../../../apps/priority-classes/priority-classes';
import { buildApp } from '../../packages/constructs/build-app';
import { objectsOf } from '../../packages/constructs/objects-of';
import { clusterWith } from '../../packages/constructs/test-clusters';

const classOf = (name: PriorityClassName) =>
  buildApp(priorityClasses(), clusterWith()).objects.find((object) => object.kind === 'PriorityClass' && object.metadata.name === name);

test('[KW-21] iot-realtime comes first', () => {
  expect(classOf('iot-realtime')).toEqual({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'iot-realtime' },
    value: 1_000_000,
    description: 'Home automation: it answers to people and radios at once',
  });
});

test('[KW-22] standard is what pods get that name no class', () => {
  expect(classOf('standard')).toMatchObject({ value: 100_000, globalDefault: true });
});

test('[KW-23] batch-low comes last and pushes nobody off a node', () => {
  expect(classOf('batch-low')).toMatchObject({ value: 1_000, preemptionPolicy: 'Never' });
});

test('one class alone is the default', () => {
  const { objects } = buildApp(priorityClasses(), clusterWith());
  expect(objects.filter((object) => object['globalDefault'] === true).map((object) => object.metadata.name)).toEqual(['standard']);
  const two = { a: { value: 1, isDefault: true, description: 'a' }, b: { value: 2, isDefault: true, description: 'b' } };
  expect(() => objectsOf((scope) => new PriorityClasses(scope, 'classes', { classes: two }))).toThrow(
    'test/classes: one priority class is the default, got a and b',
  );
});

test('every prop of a priority reaches the YAML', () => {
  const [object] = objectsOf(
    (scope) =>
      new PriorityClasses(scope, 'classes', { classes: { a: { value: -5, isDefault: true, preempts: false, description: 'last' } } }),
  );
  expect(object).toMatchObject({ metadata: { name: 'a' }, value: -5, globalDefault: true, preemptionPolicy: 'Never', description: 'last' });
});

test('a class that no cluster has is no name of one', () => {
  // @ts-expect-error batch-high is not one of the fleet's classes
  const unknown: PriorityClassName = 'batch-high';
  expect(classOf(unknown)).toBeUndefined();
});
