import { deployment, object } from '../base';
import { config, gadget, gadgets, long } from '../gadgets';
import { row } from '../row';

/** The good app's container. */
const [main] = (
  deployment('web') as unknown as { readonly spec: { readonly template: { readonly spec: { readonly containers: readonly object[] } } } }
).spec.template.spec.containers;

/** Names, sizes and values of one object that no server or file would take. */
export const objects = [
  row('metadata-invalid', 'a label with a blank', config({ metadata: { labels: { owner: 'the house' } } }), {
    at: 'c/web/ConfigMap-settings metadata.labels.owner',
    message: "the string 'the house' is no label value",
    remedy:
      'use at most 63 letters, digits, dashes, underscores and dots, with a letter or digit at both ends; longer text belongs in an annotation',
  }),
  row(
    'name-invalid',
    'a name in upper case',
    { objects: [object('v1', 'ConfigMap', {}, 'Settings')] },
    {
      at: 'c/web/ConfigMap-Settings metadata.name',
      message: "'Settings' is no name of a ConfigMap",
      remedy: 'use at most 253 lower-case letters, digits, dashes and dots, with a letter or digit at both ends',
    },
  ),
  row(
    'name-too-long-for-file',
    'a name that no file can have',
    { objects: [object('v1', 'ConfigMap', {}, long)] },
    {
      at: `c/web/ConfigMap-${long} metadata.name`,
      message: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...' is no name that a file can have",
      remedy: 'shorten it',
    },
  ),
  row('finalizer-unqualified', 'a finalizer without a domain', config({ metadata: { finalizers: ['cleanup'] } }), {
    at: 'c/web/ConfigMap-settings metadata.finalizers[0]',
    message: "'cleanup' is a finalizer of no domain",
    remedy: 'write it as domain/name',
  }),
  row(
    'init-container-probed',
    'a probe of an init container',
    { pod: { initContainers: [{ ...main, readinessProbe: undefined }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.initContainers[0].livenessProbe',
      message: 'an init container that ends has no livenessProbe',
      remedy: "leave it out, or let the container stay with restartPolicy 'Always'",
    },
  ),
  row(
    'request-over-limit',
    'a request above its limit',
    { container: { resources: { requests: { memory: '65Mi' } } } },
    {
      at: "c/web/Deployment-web spec.template.spec.containers[0].resources.requests['memory']",
      message: '65Mi is more than the limit of 64Mi',
      remedy: 'raise the limit, or ask for less',
    },
  ),
  row(
    'volume-plugin-removed',
    'a volume that no node mounts any more',
    {
      app: { namespace: { podSecurity: 'baseline' } },
      pod: { volumes: [{ name: 'code', gitRepo: { repository: 'https://git.example.com/code' } }] },
    },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0].gitRepo',
      message: 'Kubernetes 1.33 and later mount no gitRepo volume',
      remedy: 'clone the repository in an init container',
    },
  ),
  row(
    'api-deprecated',
    'an API that is to go',
    { objects: [object('v1', 'Endpoints', {}, 'api')] },
    {
      severity: 'warning',
      at: 'c/web/Endpoints-api',
      message: 'Endpoints of v1 is deprecated since Kubernetes 1.33',
      remedy: 'use EndpointSlice of discovery.k8s.io/v1',
    },
  ),
  row(
    'definition-refused',
    'a rule that the API server does not compile',
    { objects: [gadgets({ type: 'integer', 'x-kubernetes-validations': [{ rule: 'self.isEven()' }] })] },
    {
      at: 'c/web/CustomResourceDefinition-gadgets.shop.example.com',
      message:
        "defines gadgets.shop.example.com, which Kubernetes 1.36 refuses: at v1.spec.size, there is no function 'self.isEven' at column 5 of 'self.isEven()'; use one of Kubernetes's CEL libraries",
      remedy: 'write the rule with what the API server has',
    },
  ),
  row(
    'kind-not-installed',
    'a kind whose definition nobody brings',
    { objects: [object('traefik.io/v1alpha1', 'Middleware', { spec: { stripPrefix: { prefixes: ['/shop'] } } })] },
    {
      at: 'c/web/Middleware-web',
      message: "no CRD in cluster 'c' installs traefik.io/v1alpha1 Middleware",
      remedy: 'place the app that brings traefik.io on the cluster, or switch the definitions of its chart on',
    },
  ),
  row(
    'value-not-yaml',
    'a number that is none',
    { objects: [gadgets({ 'x-kubernetes-preserve-unknown-fields': true }), gadget({ size: { width: Number.NaN } })] },
    {
      at: 'c/web/Gadget-web spec.size.width',
      message: 'NaN is no number that YAML readers agree on',
      remedy: 'look for a division by zero, or for text that is no number',
    },
  ),
  row(
    'plain-secret',
    'a Secret that everybody can read',
    { objects: [object('v1', 'Secret', { stringData: { password: 'not so secret' } }, 'login')] },
    {
      at: 'c/web/Secret-login',
      message: "Secret 'login' holds data that everybody can read ('password')",
      remedy: 'keep it out of Git, or encrypt it with SOPS, and refer to it by its name',
    },
  ),
  row('data-too-large', 'a ConfigMap of more than a MiB', config({ data: { text: 'x'.repeat(1024 * 1024 + 1) } }), {
    at: 'c/web/ConfigMap-settings',
    message: 'its values have 1048577 bytes together, and the API server takes 1048576',
    remedy: 'split it, or put large files into a volume or an image',
  }),
  row(
    'object-too-large',
    'an object that etcd does not take',
    { objects: [gadgets({ type: 'string' }), gadget({ size: 'x'.repeat(1.5 * 1024 * 1024) })] },
    {
      at: 'c/web/Gadget-web',
      message: 'it has 1572912 bytes of text, and etcd takes 1572864',
      remedy: 'split it, or keep what is large outside of the API: in a volume, an image or a bucket',
    },
  ),
];
