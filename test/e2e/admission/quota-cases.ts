import { type AllowanceCase, claim, container, deployment, limitRange, object, pod, quota, service } from './allowance-case';

const half = container({ cpu: '500m' });
const scoped = (scopeName: string, operator: string, values?: readonly string[]) => ({
  scopeSelector: { matchExpressions: [{ scopeName, operator, ...(values ? { values } : {}) }] },
});
const critical = { priorityClassName: 'system-node-critical' };
const exceeded = (asked: string): string => `exceeded quota: share, requested: ${asked}`;

/** What a ResourceQuota counts, and what it refuses. */
export const quotaCases: readonly AllowanceCase[] = [
  { title: 'as many pods as are allowed', objects: [quota({ pods: '2' }), pod('a', [half]), pod('b', [half])] },
  { title: 'as many pods as are allowed, counted as objects', objects: [quota({ 'count/pods': '1' }), pod('a', [half])] },
  {
    title: 'a pod more than is allowed',
    objects: [quota({ pods: '1' }), pod('a', [half]), pod('b', [half])],
    refused: { by: "with it namespace 'apps' asks for 2 of pods, and its ResourceQuota 'share' allows 1", server: exceeded('pods=1') },
  },
  { title: 'all processors that are allowed', objects: [quota({ 'requests.cpu': '1' }), pod('a', [half]), pod('b', [half])] },
  {
    title: 'more processors than are allowed, under their short name',
    objects: [quota({ cpu: '1' }), pod('a', [half]), pod('b', [container({ cpu: '501m' })])],
    refused: { by: 'asks for 1001m of cpu', server: exceeded('cpu=501m') },
  },
  {
    title: 'limits above what is allowed',
    objects: [quota({ 'limits.memory': '1Gi' }), pod('a', [container({}, { memory: '1025Mi' })])],
    refused: { by: 'asks for 1025Mi of limits.memory', server: exceeded('limits.memory=1025Mi') },
  },
  {
    title: 'a start that takes more than is allowed',
    objects: [quota({ 'requests.cpu': '1' }), pod('a', [half], { initContainers: [container({ cpu: '2' }, {}, 'init')] })],
    refused: { by: 'asks for 2 of requests.cpu', server: exceeded('requests.cpu=2') },
  },
  {
    title: 'a container that says nothing of what is counted',
    objects: [quota({ 'requests.memory': '1Gi', 'limits.cpu': '4' }), pod('a', [half])],
    refused: {
      by: "container 'app' says no requests.memory, limits.cpu, which ResourceQuota 'share' of namespace 'apps' counts",
      server: 'must specify limits.cpu for: app; requests.memory for: app',
    },
  },
  {
    title: 'a limit that is a request, too',
    objects: [quota({ 'requests.memory': '1Gi', 'limits.memory': '1Gi' }), pod('a', [container({}, { memory: '1Gi' })])],
  },
  {
    title: 'a container for which a LimitRange speaks',
    objects: [
      limitRange({ type: 'Container', default: { memory: '1Gi' } }),
      quota({ 'requests.memory': '1Gi', 'limits.memory': '1Gi' }),
      pod('a', [container()]),
    ],
  },
  {
    title: 'a request that a LimitRange gives between its least and its limit',
    objects: [
      limitRange({ type: 'Container', default: { cpu: '2' }, defaultRequest: { cpu: '1' }, min: { cpu: '500m' }, max: { cpu: '4' } }),
      quota({ 'requests.cpu': '999m', 'limits.cpu': '2' }),
      pod('a', [container()]),
    ],
    refused: { by: 'asks for 1 of requests.cpu', server: exceeded('requests.cpu=1') },
  },
  {
    title: 'containers for which a LimitRange asks too much',
    objects: [
      limitRange({ type: 'Container', defaultRequest: { cpu: '600m' } }),
      quota({ 'requests.cpu': '1' }),
      pod('a', [container()]),
      pod('b', [container()]),
    ],
    refused: { by: 'asks for 1200m of requests.cpu', server: exceeded('requests.cpu=600m') },
  },
  {
    title: 'a start that says nothing of what is counted',
    objects: [quota({ 'requests.cpu': '1' }), pod('a', [half], { initContainers: [container({}, {}, 'init')] })],
    refused: { by: "container 'init' says no requests.cpu", server: 'must specify requests.cpu for: init' },
  },
  {
    title: 'a pod that speaks for its containers',
    objects: [quota({ 'requests.cpu': '1' }), pod('a', [container()], { resources: { requests: { cpu: '1' } } })],
  },
  { title: 'a container that says nothing of disk', objects: [quota({ 'requests.ephemeral-storage': '1Gi' }), pod('a', [container()])] },
  {
    title: 'more disk than is allowed',
    objects: [quota({ 'requests.ephemeral-storage': '1Gi' }), pod('a', [container({ 'ephemeral-storage': '2Gi' })])],
    refused: { by: 'asks for 2Gi of requests.ephemeral-storage', server: exceeded('requests.ephemeral-storage=2Gi') },
  },
  {
    title: 'more devices than are allowed',
    objects: [quota({ 'requests.nvidia.com/gpu': '1' }), pod('a', [container({}, { 'nvidia.com/gpu': '2' })])],
    refused: { by: 'asks for 2 of requests.nvidia.com/gpu', server: exceeded('requests.nvidia.com/gpu=2') },
  },
  {
    title: 'a pod that asks for nothing, where none such is allowed',
    objects: [quota({ pods: '0' }, { scopes: ['BestEffort'] }), pod('a', [container()])],
    refused: { by: 'asks for 1 of pods', server: exceeded('pods=1') },
  },
  {
    title: 'a pod that asks for something, where none that asks for nothing is allowed',
    objects: [quota({ pods: '0' }, { scopes: ['BestEffort'] }), pod('a', [half])],
  },
  {
    title: 'a pod with a time to end by, where none without is allowed',
    objects: [quota({ pods: '0' }, { scopes: ['NotTerminating'] }), pod('a', [half], { activeDeadlineSeconds: 60 })],
  },
  {
    title: 'a pod with a time to end by, where none such is allowed',
    objects: [quota({ pods: '0' }, scoped('Terminating', 'Exists')), pod('a', [half], { activeDeadlineSeconds: 60 })],
    refused: { by: 'asks for 1 of pods', server: exceeded('pods=1') },
  },
  {
    title: 'a pod of a class that is not allowed',
    objects: [quota({ pods: '0' }, scoped('PriorityClass', 'In', ['system-node-critical'])), pod('a', [half], critical)],
    refused: { by: 'asks for 1 of pods', server: exceeded('pods=1') },
  },
  {
    title: 'a pod without a class, where one is not allowed',
    objects: [quota({ pods: '0' }, scoped('PriorityClass', 'In', ['system-node-critical'])), pod('a', [half])],
  },
  {
    title: 'a pod without a class, where none of any is allowed',
    objects: [quota({ pods: '0' }, scoped('PriorityClass', 'Exists')), pod('a', [half])],
  },
  {
    title: 'a pod of a class, where none but others is allowed',
    objects: [quota({ pods: '0' }, scoped('PriorityClass', 'NotIn', ['system-cluster-critical'])), pod('a', [half], critical)],
    refused: { by: 'asks for 1 of pods', server: exceeded('pods=1') },
  },
  {
    title: 'a Service more than is allowed',
    objects: [quota({ services: '1' }), service('a', 'ClusterIP', 1), service('b', 'ClusterIP', 1)],
    refused: { by: 'asks for 2 of services', server: exceeded('services=1') },
  },
  {
    title: 'a load balancer where none is allowed',
    objects: [quota({ 'services.loadbalancers': '0' }), service('a', 'LoadBalancer', 1)],
    refused: { by: 'asks for 1 of services.loadbalancers', server: exceeded('services.loadbalancers=1') },
  },
  {
    title: 'more ports of the nodes than are allowed',
    objects: [quota({ 'services.nodeports': '2' }), service('a', 'NodePort', 1), service('b', 'LoadBalancer', 2)],
    refused: { by: 'asks for 3 of services.nodeports', server: exceeded('services.nodeports=2') },
  },
  {
    title: 'a load balancer that needs no ports of the nodes',
    objects: [quota({ 'services.nodeports': '0' }), service('a', 'LoadBalancer', 2, { allocateLoadBalancerNodePorts: false })],
  },
  {
    title: 'Services beside a quota for pods of a scope',
    objects: [quota({ pods: '1' }, { scopes: ['NotBestEffort'] }), service('a', 'ClusterIP', 1)],
  },
  {
    title: 'a claim more than is allowed',
    objects: [quota({ persistentvolumeclaims: '1' }), claim('a', '1Gi'), claim('b', '1Gi')],
    refused: { by: 'asks for 2 of persistentvolumeclaims', server: exceeded('persistentvolumeclaims=1') },
  },
  {
    title: 'more storage than is allowed',
    objects: [quota({ 'requests.storage': '5Gi' }), claim('a', '3Gi'), claim('b', '3Gi')],
    refused: { by: 'asks for 6Gi of requests.storage', server: exceeded('requests.storage=3Gi') },
  },
  {
    title: 'more storage of a class than is allowed',
    objects: [quota({ 'fast.storageclass.storage.k8s.io/requests.storage': '5Gi' }), claim('a', '9Gi'), claim('b', '6Gi', 'fast')],
    refused: {
      by: 'asks for 6Gi of fast.storageclass.storage.k8s.io/requests.storage',
      server: exceeded('fast.storageclass.storage.k8s.io/requests.storage=6Gi'),
    },
  },
  { title: 'a ConfigMap beside the one that every namespace has', objects: [quota({ configmaps: '2' }), object('v1', 'ConfigMap', 'a')] },
  {
    title: 'ConfigMaps, and one that every namespace has',
    objects: [quota({ 'count/configmaps': '2' }), object('v1', 'ConfigMap', 'a'), object('v1', 'ConfigMap', 'b')],
    refused: { by: 'asks for 3 of count/configmaps', server: exceeded('count/configmaps=1') },
  },
  {
    title: 'a Secret more than is allowed',
    objects: [quota({ secrets: '1' }), object('v1', 'Secret', 'a'), object('v1', 'Secret', 'b')],
    refused: { by: 'asks for 2 of secrets', server: exceeded('secrets=1') },
  },
  {
    title: 'a kind of which none is allowed',
    objects: [
      quota({ 'count/networkpolicies.networking.k8s.io': '0' }),
      object('networking.k8s.io/v1', 'NetworkPolicy', 'a', { spec: { podSelector: {} } }),
    ],
    refused: {
      by: 'asks for 1 of count/networkpolicies.networking.k8s.io',
      server: exceeded('count/networkpolicies.networking.k8s.io=1'),
    },
  },
  { title: 'as many replicas as are allowed', objects: [quota({ pods: '2' }), deployment(2, half)] },
  {
    title: 'a replica more than is allowed',
    objects: [quota({ 'requests.cpu': '1' }), deployment(3, half)],
    refused: { by: 'asks for 1500m of requests.cpu', server: exceeded('requests.cpu=500m') },
  },
  {
    title: 'replicas that say nothing of what is counted',
    objects: [quota({ 'requests.memory': '1Gi' }), deployment(1, half)],
    refused: { by: "container 'app' says no requests.memory", server: 'must specify requests.memory for: app' },
  },
  {
    title: 'a replica below the least',
    objects: [limitRange({ type: 'Container', min: { cpu: '1' } }), deployment(1, half)],
    refused: { by: 'asks for 500m of cpu, and the least is 1', server: 'minimum cpu usage per Container is 1, but request is 500m' },
  },
];
