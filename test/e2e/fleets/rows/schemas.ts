import { deployment, object } from '../base';
import { row } from '../row';

const config = (rest: object) => ({ objects: [object('v1', 'ConfigMap', rest as Readonly<Record<string, unknown>>, 'settings')] });
/** A definition of kind Gadget, with what its spec may hold. */
const gadgets = (size: object) =>
  object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'shop.example.com',
        scope: 'Namespaced',
        names: { kind: 'Gadget', plural: 'gadgets' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size } } } } },
          },
        ],
      },
    },
    'gadgets.shop.example.com',
  );
/** The good app's container. */
const [main] = (
  deployment('web') as unknown as { readonly spec: { readonly template: { readonly spec: { readonly containers: readonly object[] } } } }
).spec.template.spec.containers;
const gadget = (spec: object) => object('shop.example.com/v1', 'Gadget', { spec });
const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });
const long = 'a'.repeat(250);
const count = <T>(length: number, make: (index: number) => T): readonly T[] => Array.from({ length }, (_, index) => make(index));

/** What an API server would refuse for the form of one object. */
export const schemas = [
  row(
    'schema-unknown-field',
    'a field with a typo',
    { pod: { priorityClasName: 'standard' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.priorityClasName',
      message: "unknown field 'priorityClasName'",
      remedy: "did you mean 'priorityClassName'",
    },
  ),
  row(
    'schema-missing-field',
    'a Deployment without a selector',
    { of: { Deployment: { spec: { selector: undefined } } } },
    { at: 'c/web/Deployment-web spec.selector', message: "required field 'selector' is missing", remedy: 'give it a value' },
  ),
  row('schema-wrong-type', 'a number where a text is wanted', config({ data: { mode: 1 } }), {
    at: 'c/web/ConfigMap-settings data.mode',
    message: 'wants a string, got the number 1',
    remedy: 'put it in quotes',
  }),
  row(
    'schema-enum',
    'a value with a typo',
    { container: { imagePullPolicy: 'IfNotPresnt' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].imagePullPolicy',
      message: "the string 'IfNotPresnt' is not one of the values allowed here",
      remedy: "did you mean 'IfNotPresent'",
    },
  ),
  row(
    'schema-pattern',
    'a size that the definition does not read',
    { objects: [gadgets({ type: 'string', pattern: '^[0-9]+cm$' }), gadget({ size: '5m' })] },
    { at: 'c/web/Gadget-web spec.size', message: "the string '5m' does not match '^[0-9]+cm$'", remedy: 'write it in that form' },
  ),
  row(
    'schema-bad-pattern',
    'a definition with a pattern that Go does not read',
    { objects: [gadgets({ type: 'string', pattern: '(?=a)a' }), gadget({ size: 'a' })] },
    {
      at: 'c/web/Gadget-web spec.size',
      message: "the schema's pattern '(?=a)a' is no regular expression that Kubernetes knows",
      remedy: 'correct it in the CustomResourceDefinition',
    },
  ),
  row('schema-format', 'a key that no file can have', config({ data: { 'a/b': 'on' } }), {
    at: "c/web/ConfigMap-settings data['a/b']",
    message: "'a/b' is no key of a configuration",
    remedy: 'use letters, digits, dashes, underscores and dots',
  }),
  row(
    'schema-range',
    'a size below the least',
    { objects: [gadgets({ type: 'integer', minimum: 1 }), gadget({ size: 0 })] },
    { at: 'c/web/Gadget-web spec.size', message: 'the number 0 is too small', remedy: 'use at least 1' },
  ),
  row(
    'schema-length',
    'a name below the least length',
    { objects: [gadgets({ type: 'string', minLength: 3 }), gadget({ size: 'xl' })] },
    { at: 'c/web/Gadget-web spec.size', message: "the string 'xl' is 2 characters long, which is too short", remedy: 'use at least 3' },
  ),
  row(
    'schema-duplicate',
    'two variables of one name',
    {
      container: {
        ports: [
          { name: 'http', containerPort: 8080 },
          { name: 'more', containerPort: 8080 },
        ],
      },
    },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].ports[1]',
      message: "repeats item [0]: containerPort is the number 8080, protocol is the string 'TCP'",
      remedy: "remove one, or change 'containerPort' or 'protocol' of one",
    },
  ),
  row(
    'schema-alternatives',
    'a size that is of no kind',
    {
      objects: [
        gadgets({ oneOf: [{ type: 'integer' }, { type: 'boolean' }], 'x-kubernetes-preserve-unknown-fields': true }),
        gadget({ size: 'xl' }),
      ],
    },
    {
      at: 'c/web/Gadget-web spec.size',
      message: 'fits none of 2 alternatives, and exactly one must apply: a whole number; true or false',
      remedy: 'give a whole number',
    },
  ),
  row(
    'schema-cel-rule',
    'a size that breaks a rule of the definition',
    {
      objects: [
        gadgets({ type: 'integer', 'x-kubernetes-validations': [{ rule: 'self % 2 == 0', message: 'must be even' }] }),
        gadget({ size: 3 }),
      ],
    },
    { at: 'c/web/Gadget-web spec.size', message: 'breaks a rule of its kind: must be even', remedy: 'make this hold: self % 2 == 0' },
  ),
  row(
    'schema-unknown-kind',
    'a kind with a typo',
    { objects: [object('v1', 'ConfigMapp')] },
    {
      at: 'c/web/ConfigMapp-web',
      message: 'no CRD installs v1 ConfigMapp, and Kubernetes 1.36 has no such kind',
      remedy: "did you mean 'ConfigMap' of v1",
    },
  ),
  row(
    'schema-removed-api',
    'an API that is gone',
    { objects: [object('policy/v1beta1', 'PodDisruptionBudget', { spec: { minAvailable: 1, selector: {} } })] },
    { at: 'c/web/PodDisruptionBudget-web', message: 'PodDisruptionBudget is not in policy/v1beta1', remedy: 'use apiVersion policy/v1' },
  ),
  row(
    'schema-kubernetes-version',
    'a Kubernetes that nothing is known of',
    { cluster: { platform: { kubernetes: '1.40.0' } } },
    {
      at: 'c platform.kubernetes',
      message: 'nothing is known of the API of Kubernetes 1.40',
      remedy: "use a version of 1.28 to 1.36, or generate that version's schemas",
    },
  ),
  row(
    'schema-not-known',
    'a kind that only a chart knows',
    { brings: ['shop.example.com'], objects: [gadget({ size: 1 })] },
    {
      severity: 'warning',
      at: 'c/web/Gadget-web',
      message: 'no schema of shop.example.com/v1 Gadget is known, so its fields are not checked',
      remedy: 'add its CustomResourceDefinition to the input of npx projen generate',
    },
  ),
  row(
    'schema-too-deep',
    'a definition that forbids what it forbids, and on',
    { objects: [gadgets({ type: 'string', not: nested(280) })] },
    {
      at: `c/web/CustomResourceDefinition-gadgets.shop.example.com spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.size${'.not'.repeat(242)}`,
      message: 'is nested more than 250 levels deep',
      remedy: 'flatten it, and look for a value that holds itself',
    },
    { among: ['value-not-yaml'] },
  ),
  row(
    'schema-too-complex',
    'a list of thirty thousand that may be one or the other',
    {
      objects: [
        gadgets({ type: 'array', items: { anyOf: [{ maxLength: 1 }, { minLength: 3 }], type: 'string' } }),
        gadget({ size: count(30_000, () => 'xl!') }),
      ],
    },
    {
      at: 'c/web/Gadget-web spec.size[25000]',
      message: 'is past the 50000 alternatives that are tried for one object',
      remedy: 'split the object, or simplify the schema of its kind',
    },
  ),
  row(
    'schema-too-many',
    'more than a hundred wrong fields',
    config({ data: Object.fromEntries(count(101, (index) => [`key-${index}`, index])) }),
    {
      at: 'c/web/ConfigMap-settings data.key-100',
      message: 'has more than 100 findings, and the rest is left out',
      remedy: 'correct the others first',
    },
    { among: ['schema-wrong-type'] },
  ),
  row(
    'schema-bad-definition',
    'a definition whose schema is none',
    { objects: [gadgets({ type: 'string', enum: 5 }), gadget({ size: 'xl' })] },
    {
      at: 'c/web/Gadget-web',
      message: 'the CRD of shop.example.com/v1 Gadget holds a schema that is none, so that its fields cannot be checked',
      remedy: 'mend the schema in the CustomResourceDefinition, whose own findings say what is wrong with it',
    },
    { among: ['schema-wrong-type'] },
  ),
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
