import type { Construct } from 'constructs';

import { appOf, object, talker } from '../base';
import { row } from '../row';

const builds = (build: (scope: Construct) => void) => ({ app: { build } });
const api = talker('api');

/** Apps and units: what refuses to be built, and who waits for whom. */
export const units = [
  row(
    'app-refused',
    'an app that throws',
    builds(() => {
      throw new Error('no settings');
    }),
    { at: 'c/web', message: 'no settings', remedy: 'this is a defect of the app, thrown at' },
  ),
  row(
    'construct-invalid',
    'a construct that finds itself wrong',
    builds((scope) => scope.node.addValidation({ validate: () => ['has no host'] })),
    { at: 'c/web', message: 'has no host', remedy: 'change the props of this construct' },
  ),
  row(
    'object-misshapen',
    'an object whose namespace is a number',
    { objects: [object('v1', 'ConfigMap', { metadata: { namespace: 5 } }, 'settings')] },
    { at: 'c/web/ConfigMap-settings-5 metadata.namespace', message: 'is no text', remedy: 'give a text' },
  ),
  row(
    'app-misplaced',
    'an app whose processors the cluster has not',
    { app: { needs: { architectures: ['arm64'] } } },
    {
      at: 'c/web',
      message: "cluster 'c' lacks what it needs: a node of arm64 (those that take pods are amd64)",
      remedy: "leave it out, for no cluster of the fleet has all of it; or write what 'c' has all the same into its spec: nodes",
    },
  ),
  row(
    'app-misplaced',
    'a need with a typo',
    { app: { needs: { architecture: ['arm64'] } } },
    { at: 'c/web', message: "needs 'architecture', which nothing is known of", remedy: "did you mean 'architectures'" },
  ),
  row(
    'architecture-not-selected',
    'pods that may land on a node of another architecture',
    {
      cluster: {
        nodes: {
          'c-2': {
            address: '172.20.0.3',
            role: 'worker',
            architecture: 'arm64',
            cpus: 4,
            memory: '8Gi',
            disks: [{ name: 'sda', size: '50G', medium: 'ssd' }],
          },
        },
      },
      app: { needs: { architectures: ['amd64'] } },
    },
    {
      at: 'c/web/Deployment-web spec.template.spec',
      message: "its pods may land on node 'c-2', which is arm64; their images exist for amd64",
      remedy: "select nodes of its own kind: nodeSelector { 'kubernetes.io/arch': 'amd64' }",
    },
  ),
  row(
    'unit-made-twice',
    'one app placed twice',
    { bare: [appOf('jobs', []), appOf('jobs', [])] },
    { at: 'c/jobs', message: "app 'jobs' is placed 2 times on cluster 'c'", remedy: 'place it once, or give one of them another name' },
  ),
  row(
    'object-made-twice',
    'one object of two apps',
    { bare: [appOf('more', [object('v1', 'ConfigMap', { metadata: { namespace: 'web' } })])] },
    {
      at: 'c/more/ConfigMap-web-web',
      message: "ConfigMap 'web' in namespace 'web' is also made by c/web/ConfigMap-web",
      remedy: 'rename one, or make it in one place and refer to it by name',
    },
  ),
  row(
    'file-made-twice',
    'two objects of one file',
    { objects: [object('v1', 'ConfigMap', { metadata: { namespace: 'default' } })] },
    {
      at: 'c/web/ConfigMap-web-default',
      message: 'its file apps/web/configmap.web.yaml is also that of c/web/ConfigMap-web',
      remedy: 'rename one of the two objects, or move it to another unit',
    },
  ),
  row(
    'dependency-unknown',
    'an app that waits for one that is not placed',
    { app: { dependsOn: [api] } },
    {
      at: 'c/web dependsOn',
      message: "waits for 'api', which is not placed on cluster 'c'",
      remedy: 'place it, or do not wait for it; there are: namespace-default, namespace-web, web',
    },
  ),
  row(
    'dependency-already-inferred',
    'an app that waits for what it shows already',
    { apps: [talker('api', { dependsOn: [appOf('web', [])] })] },
    {
      at: 'c/api dependsOn',
      message: "names 'web', for which it waits anyway: Deployment/api uses PriorityClass standard, which web makes",
      remedy: "take 'web' out of dependsOn",
    },
  ),
  row(
    'dependency-cycle',
    'an app that waits for one that uses what it makes',
    { app: { dependsOn: [api] }, apps: [api] },
    {
      at: 'c/api',
      message:
        'waits for itself: api -> web -> api (api: Deployment/api uses PriorityClass standard, which web makes; web: its dependsOn names api)',
      remedy: 'remove one dependsOn, or move what is used by both into a unit of its own',
    },
  ),
  row(
    'dependency-cycle',
    'an app that waits for itself',
    { app: { dependsOn: [appOf('web', [])] } },
    {
      at: 'c/web',
      message: 'waits for itself: web -> web (web: its dependsOn names web)',
      remedy: "take 'web' out of its own dependsOn",
    },
  ),
  row(
    'delivery-refused',
    'an engine that is not there yet',
    { cluster: { engine: 'argocd' } },
    {
      at: 'c engine',
      message: "engine 'argocd' is not delivered yet; choose flux or fleet in this cluster's spec",
      remedy: 'change the unit, or the engine of the cluster',
    },
  ),
  row(
    'run-stopped',
    'a cluster that the fleet has not',
    {},
    { at: '', message: "no cluster is called 'cc'; the fleet has: c", remedy: 'mend what the message names, and run again' },
    { options: ['--cluster', 'cc'] },
  ),
];
