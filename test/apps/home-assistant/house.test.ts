import { withNamespaces } from '@kube-world/constructs';

import { house, mac, objectsIn, pi, podsIn, schemaIssues } from './house';

const onPi = objectsIn(house('sticks'), pi);
const onMac = objectsIn(house('none'), mac);

test.each(['1.28', '1.31', '1.36'])('Kubernetes %s takes every object of the house', (kubernetes) => {
  expect(schemaIssues(onPi, kubernetes)).toEqual([]);
  expect(schemaIssues(onMac, kubernetes)).toEqual([]);
  const first = onPi.find(({ kind }) => kind === 'StatefulSet');
  expect(schemaIssues(first ? [{ ...first, spec: { replicas: 'one' } }] : [], kubernetes)).not.toEqual([]);
});

test('[KW-25] a laptop gets the same objects as the Pi', () => {
  const names = (objects: typeof onPi) => objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
  expect(names(onMac)).toEqual(names(onPi));
  for (const pod of podsIn(onMac).values()) {
    expect(pod).not.toHaveProperty('nodeSelector');
    expect(JSON.stringify(pod)).not.toMatch(/hostPath|"privileged"/);
  }
});

test('[KW-36] devices of the Pi are in the pods that drive them, and in no other', () => {
  const devices = [...podsIn(onPi)].flatMap(([name, { volumes }]) =>
    volumes.flatMap(({ hostPath }) => (hostPath ? [`${name} ${hostPath.path}`] : [])),
  );
  expect(devices).toEqual(['StatefulSet/zwave-js-ui /dev/serial/by-id/usb-zwave', 'StatefulSet/zigbee2mqtt /dev/serial/by-id/usb-zigbee']);
});

test.each([
  ['[KW-18] by hardware', 'hardware', 'raspberry-pi-5'],
  ['[KW-19] by zone', 'topology.kubernetes.io/zone', 'edge'],
  ['[KW-20] by workload type', 'workload-type', 'iot'],
])('%s, Home Assistant, its archives and its radios are placed on the Pi', (_, label, value) => {
  const placed = [...podsIn(onPi)].filter(([name]) => name !== 'StatefulSet/mosquitto');
  expect(placed.map(([name, { nodeSelector }]) => [name, nodeSelector?.[label]])).toEqual([
    ['StatefulSet/zwave-js-ui', value],
    ['StatefulSet/zigbee2mqtt', value],
    ['StatefulSet/home-assistant', value],
    ['CronJob/home-assistant-backup', value],
  ]);
});

test('[KW-37] the radios are bridged on the node that they are plugged into', () => {
  const pods = podsIn(onPi);
  for (const name of ['StatefulSet/zwave-js-ui', 'StatefulSet/zigbee2mqtt'])
    expect(pods.get(name)?.nodeSelector).toMatchObject({ 'kubernetes.io/hostname': 'pi-1' });
});

const containers = [...podsIn(onPi)].flatMap(([name, { containers, initContainers = [] }]) =>
  [...initContainers, ...containers].map((container) => [`${name} ${container.name}`, container] as const),
);

test.each(containers)('[KW-24] %s says what it asks for', (_, { resources }) => {
  expect(Object.keys(resources.requests).toSorted()).toEqual(['cpu', 'ephemeral-storage', 'memory']);
});

test.each(containers)('[KW-49] %s has limits', (_, { resources }) => {
  expect(Object.keys(resources.limits).toSorted()).toEqual(['cpu', 'ephemeral-storage', 'memory']);
});

test('[KW-46] each program has an account of its own, and no pod holds its token', () => {
  const pods = [...podsIn(onPi)];
  expect(pods.map(([name, { serviceAccountName }]) => name.endsWith(`/${serviceAccountName}`))).toEqual(pods.map(() => true));
  expect(pods.filter(([, pod]) => pod.automountServiceAccountToken)).toEqual([]);
  const accounts = onPi.filter(({ kind }) => kind === 'ServiceAccount').map(({ metadata }) => metadata.name);
  expect(accounts).toEqual(expect.arrayContaining(pods.map(([, { serviceAccountName }]) => serviceAccountName)));
});

test('[KW-51] all of them are in one namespace that lets containers be privileged', () => {
  const namespaces = withNamespaces(house('sticks')).filter(({ name }) => name === 'namespace-home-assistant');
  expect(objectsIn(namespaces, pi).filter(({ kind }) => kind === 'Namespace')).toMatchObject([
    { metadata: { name: 'home-assistant', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } },
  ]);
});

test('to hold an app is to be let through to it, on both sides', () => {
  const namespace = withNamespaces(house('sticks')).find(({ name }) => name === 'namespace-home-assistant');
  const policies = objectsIn(namespace ? [namespace] : [], pi).filter(({ kind }) => kind === 'NetworkPolicy');
  const rulesOf = (name: string) => JSON.stringify(policies.find(({ metadata }) => metadata.name === name)?.spec);
  expect(rulesOf('mosquitto')).toMatch(/zigbee2mqtt.*1883|1883.*zigbee2mqtt/);
  expect(rulesOf('mosquitto')).toContain('"home-assistant"');
  expect(rulesOf('zwave-js-ui')).toContain('"port":3000');
});

test('nothing in the house is a secret: they are all named', () => {
  const plain = containers.flatMap(([name, { env = [] }]) =>
    env
      .filter((variable) => /PASSWORD|TOKEN|SECRET|KEY_/.test(variable.name) && variable.valueFrom === undefined)
      .map((variable) => `${name} ${variable.name}`),
  );
  expect(plain).toEqual([]);
  expect(onPi.map(({ kind }) => kind)).not.toContain('Secret');
});
