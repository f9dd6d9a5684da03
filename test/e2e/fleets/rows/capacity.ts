import { object } from '../base';
import { k3s, node } from '../platforms';
import { row } from '../row';

const balanced = (name: string) =>
  object(
    'v1',
    'Service',
    {
      spec: {
        type: 'LoadBalancer',
        selector: { 'app.kubernetes.io/name': 'web' },
        ports: [{ name: 'http', port: 8080, targetPort: 'http' }],
      },
    },
    name,
  );
const one = { network: { pools: { web: { range: '172.20.0.64/32' } } } };
const namespace = (facts: object) => ({ namespace: facts });
const claim = (storage: string) =>
  object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } } });

/** More than nodes, quotas and pools have. */
export const capacity = [
  row(
    'unschedulable',
    'a pod that no node has the memory for',
    { container: { resources: { requests: { memory: '9Gi' }, limits: { memory: '9Gi' } } } },
    {
      at: 'c/web/Deployment-web',
      message: 'its pod finds no node: c-1 has 8092Mi of memory left, and it asks for 9Gi',
      remedy: 'ask for less, run fewer replicas, or add a node',
    },
  ),
  row(
    'worker-lost',
    'pods that two workers carry and one does not',
    {
      cluster: { bears: 'one-worker-lost', nodes: { 'c-2': node('172.20.0.3') } },
      of: { Deployment: { spec: { replicas: 2, strategy: { type: 'Recreate' } } } },
      container: { resources: { requests: { cpu: '3' } } },
    },
    {
      at: 'c/web/Deployment-web',
      message: 'with c-1 (and 1 more) lost, a pod of it finds no node: c-2 has 1 of cpu left, and it asks for 3',
      remedy: 'ask for less, run fewer replicas, or add a node',
    },
  ),
  row(
    'scale-out-unschedulable',
    'an autoscaler that may ask for more pods than fit',
    {
      container: { resources: { requests: { cpu: '1' } } },
      objects: [
        object('autoscaling/v2', 'HorizontalPodAutoscaler', {
          spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 5 },
        }),
      ],
    },
    {
      severity: 'warning',
      at: 'c/web/HorizontalPodAutoscaler-web',
      message: "it may ask for 5 pods of Deployment 'web', and pod 5 finds no node: c-1 has 0 of cpu left, and it asks for 1",
      remedy: 'lower maxReplicas to 4, or ask for less, run fewer replicas, or add a node',
    },
  ),
  row(
    'rollout-blocked',
    'an update that finds no room for its first pod',
    { app: namespace({ podSecurity: 'privileged' }), container: { resources: { requests: { cpu: '3' } } } },
    {
      at: 'c/web/Deployment-web',
      message:
        'an update never ends: none of its pods may be away, and a new one finds no node beside them: c-1 has 1 of cpu left, and it asks for 3',
      remedy: 'set maxSurge 0 and maxUnavailable 1, or the strategy Recreate; or ask for less, run fewer replicas, or add a node',
    },
  ),
  row(
    'claims-over-capacity',
    'claims above what the class holds',
    { cluster: { storage: { classes: { local: { capacity: { size: '10G', of: 'cluster' } } } } }, objects: [claim('11G')] },
    {
      at: 'c/web/PersistentVolumeClaim-web',
      message: "with it the claims of storage class 'local' ask for 11G, and the cluster holds 10G of it",
      remedy: 'ask for less, or use another class',
    },
  ),
  row(
    'quota-exceeded',
    'more pods than the namespace may have',
    { app: namespace({ quota: { pods: '1' } }), of: { Deployment: { spec: { replicas: 2 } } } },
    {
      at: 'c/web/Deployment-web',
      message: "with it namespace 'web' asks for 2 of pods, and its ResourceQuota 'compute-quota' allows 1",
      remedy: 'ask for less, run fewer replicas, or raise the quota',
    },
  ),
  row(
    'quota-needs-request',
    'a container without what the quota counts',
    { app: namespace({ quota: { 'limits.cpu': '10' } }) },
    {
      at: 'c/web/Deployment-web',
      message: "container 'main' says no limits.cpu, which ResourceQuota 'compute-quota' of namespace 'web' counts: its pods are refused",
      remedy: 'say what the container needs, or give the namespace a LimitRange with defaults',
    },
  ),
  row(
    'rollout-over-quota',
    'an update that the quota has no pod for',
    { app: namespace({ quota: { pods: '1' } }) },
    {
      at: 'c/web/Deployment-web',
      message:
        "an update never ends: none of its pods may be away, and for a new one beside them ResourceQuota 'compute-quota' has 0 of pods left, and it takes 1",
      remedy: 'set maxSurge 0 and maxUnavailable 1, or raise the quota',
    },
  ),
  row(
    'limit-range-broken',
    'a container below the least',
    { app: namespace({ limits: { min: { cpu: '200m' } } }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0]',
      message: "container 'main' asks for 100m of cpu, and the least is 200m in LimitRange 'container-limits' of namespace 'web'",
      remedy: 'change what is asked for and its limit, or the bounds of the namespace',
    },
  ),
  row(
    'load-balancer-address',
    'two Services for one address',
    { cluster: one, objects: [balanced('one'), balanced('two')] },
    {
      at: 'c/web/Service-two',
      message: 'gets no address: all of web (172.20.0.64) are taken',
      remedy: 'widen a pool, or let Services share an address',
    },
  ),
  row(
    'load-balancer-port',
    'two Services for one port of the nodes',
    { cluster: k3s, objects: [balanced('one'), balanced('two')] },
    {
      at: 'c/web/Service-two',
      message: "takes port TCP/8080 of the nodes, as K3s's load balancer serves it, and web/one has it already",
      remedy: 'give the Service another port, or reach it through the ingress',
    },
  ),
];
