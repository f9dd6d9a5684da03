import { object } from '../base';
import { config, count, gadget, gadgets, nested } from '../gadgets';
import { row } from '../row';

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
      remedy: "or generate that version's schemas",
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
];
