import { type AllowanceCase, claim, container, limitRange, pod } from './allowance-case';

const ofContainers = {
  type: 'Container',
  default: { cpu: '500m', memory: '512Mi' },
  defaultRequest: { cpu: '100m', memory: '128Mi' },
  max: { cpu: '4', memory: '8Gi' },
  min: { cpu: '100m', memory: '64Mi' },
};
const one = (...of: Parameters<typeof container>) => [pod('app', [container(...of)])];

/** What a LimitRange gives, and what it refuses. */
export const limitCases: readonly AllowanceCase[] = [
  { title: 'a container that says nothing', objects: [limitRange(ofContainers), ...one()] },
  { title: 'a container at the least', objects: [limitRange(ofContainers), ...one({ cpu: '100m', memory: '64Mi' })] },
  {
    title: 'a container below the least',
    objects: [limitRange(ofContainers), ...one({ cpu: '99m' })],
    refused: {
      by: "container 'app' asks for 99m of cpu, and the least is 100m in LimitRange 'bounds'",
      server: 'minimum cpu usage per Container is 100m, but request is 99m',
    },
  },
  { title: 'a container at the most', objects: [limitRange(ofContainers), ...one({}, { cpu: '4', memory: '8Gi' })] },
  {
    title: 'a container above the most',
    objects: [limitRange(ofContainers), ...one({}, { memory: '8193Mi' })],
    refused: {
      by: 'may use 8193Mi of memory, and the most is 8Gi',
      server: 'maximum memory usage per Container is 8Gi, but limit is 8193Mi',
    },
  },
  {
    title: 'a start that asks for less than the least',
    objects: [limitRange(ofContainers), pod('app', [container()], { initContainers: [container({ memory: '1Mi' }, {}, 'init')] })],
    refused: { by: "container 'init' asks for 1Mi of memory", server: 'minimum memory usage per Container is 64Mi, but request is 1Mi' },
  },
  {
    title: 'a request above the limit that is given',
    objects: [limitRange(ofContainers), ...one({ cpu: '800m' })],
    refused: {
      by: 'asks for 800m of cpu, and the limit that its namespace gives it is 500m',
      server: 'must be less than or equal to cpu limit of 500m',
    },
  },
  { title: 'a request as high as the limit that is given', objects: [limitRange(ofContainers), ...one({ cpu: '500m' })] },
  { title: 'a most that is a limit, too', objects: [limitRange({ type: 'Container', max: { cpu: '1' } }), ...one()] },
  { title: 'a least that is a request, too', objects: [limitRange({ type: 'Container', min: { cpu: '1' } }), ...one()] },
  {
    title: 'a limit below the least',
    objects: [
      limitRange({ type: 'Container', min: { cpu: '1' } }),
      ...one({ cpu: '1' }, { cpu: '1' }),
      pod('low', [container({}, { cpu: '500m' })]),
    ],
    refused: { by: 'asks for 500m of cpu, and the least is 1', server: 'minimum cpu usage per Container is 1, but request is 500m' },
  },
  {
    title: 'containers that are too much together',
    objects: [
      limitRange({ type: 'Pod', max: { cpu: '1' } }),
      pod('app', [container({}, { cpu: '600m' }), container({}, { cpu: '600m' }, 'other')]),
    ],
    refused: { by: 'the pod may use 1200m of cpu, and the most is 1', server: 'maximum cpu usage per Pod is 1, but limit is 1200m' },
  },
  {
    title: 'containers that are the most together',
    objects: [
      limitRange({ type: 'Pod', max: { cpu: '1' } }),
      pod('app', [container({}, { cpu: '600m' }), container({}, { cpu: '400m' }, 'other')]),
    ],
  },
  {
    title: 'a pod without a limit where there is a most',
    objects: [limitRange({ type: 'Pod', max: { cpu: '1' } }), ...one({ cpu: '100m' })],
    refused: { by: 'the pod has no limit of cpu, and the most is 1', server: 'maximum cpu usage per Pod is 1.  No limit is specified' },
  },
  {
    title: 'a pod that asks for nothing where there is a least',
    objects: [limitRange({ type: 'Pod', min: { memory: '1Mi' } }), ...one()],
    refused: {
      by: 'the pod asks for no memory, and the least is 1Mi',
      server: 'minimum memory usage per Pod is 1Mi.  No request is specified',
    },
  },
  {
    title: 'a limit of twice the request',
    objects: [limitRange({ type: 'Container', maxLimitRequestRatio: { cpu: '2' } }), ...one({ cpu: '100m' }, { cpu: '200m' })],
  },
  {
    title: 'a limit of more than twice the request',
    objects: [limitRange({ type: 'Container', maxLimitRequestRatio: { cpu: '2' } }), ...one({ cpu: '100m' }, { cpu: '201m' })],
    refused: {
      by: 'may use 201m of cpu and asks for 100m, and the most is 2 times',
      server: 'cpu max limit to request ratio per Container is 2, but provided ratio is 2.01',
    },
  },
  {
    title: 'a request without a limit where they are compared',
    objects: [limitRange({ type: 'Container', maxLimitRequestRatio: { cpu: '2' } }), ...one({ cpu: '100m' })],
    refused: { by: 'does not say both what it asks for and may use of cpu', server: 'but no limit is specified or limit is 0' },
  },
  {
    title: 'a claim inside its bounds',
    objects: [
      limitRange({ type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '10Gi' } }),
      claim('a', '1Gi'),
      claim('b', '10Gi'),
    ],
  },
  {
    title: 'a claim that is too small',
    objects: [limitRange({ type: 'PersistentVolumeClaim', min: { storage: '1Gi' } }), claim('a', '1023Mi')],
    refused: {
      by: "claim 'a' asks for 1023Mi of storage, and the least is 1Gi",
      server: 'minimum storage usage per PersistentVolumeClaim is 1Gi, but request is 1023Mi',
    },
  },
  {
    title: 'a claim that is too large',
    objects: [limitRange({ type: 'PersistentVolumeClaim', max: { storage: '10Gi' } }), claim('a', '11Gi')],
    refused: {
      by: "claim 'a' asks for 11Gi of storage, and the most is 10Gi",
      server: 'maximum storage usage per PersistentVolumeClaim is 10Gi, but request is 11Gi',
    },
  },
];
