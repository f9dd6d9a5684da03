import { definePolicy } from '@kube-world/policy';

const policy = (kind: 'ClusterCleanupPolicy' | 'ClusterPolicy' | 'ValidatingPolicy', spec: object) => ({
  object: {
    apiVersion: { ClusterCleanupPolicy: 'kyverno.io/v2', ClusterPolicy: 'kyverno.io/v1', ValidatingPolicy: 'policies.kyverno.io/v1' }[kind],
    kind,
    metadata: { name: 'app' },
    spec,
  },
});
const match = { any: [{ resources: { kinds: ['Pod'] } }] };
const rule = (more: object) => ({ rules: [{ name: 'app', match, ...more }] });
const outside = { name: 'told', apiCall: { method: 'POST', service: { url: 'https://judge.example.com' } } };
const inside = { name: 'told', apiCall: { urlPath: '/api/v1/namespaces' } };
const cleanup = (context: object) => ({ schedule: '0 3 * * *', match, context: [context] });
const cel = (expression: string) => policy('ValidatingPolicy', { validations: [{ expression, message: 'is wrong' }] });

/** True of a list of what an older policy reads before it judges. */
const quiet = (holder: string): string =>
  `${holder}.?context.orValue([]).all(entry, !entry.?apiCall.?service.hasValue() && !entry.?imageRegistry.hasValue())`;
/** True of a list of a newer policy's expressions; `http` is the library that Kyverno's CEL has beside Kubernetes's. */
const silent = (list: string, field: string): string =>
  `variables.spec.?${list}.orValue([]).all(each, !each.?${field}.orValue('').matches('(^|[^A-Za-z0-9_.\\'"?]|[^.][?])http[ \\n\\t]*([.),\\\\]]|$)'))`;

export default definePolicy({
  id: 'policy-calls-nobody',
  title: 'A policy judges by what it is given and by what the cluster knows',
  why: 'whoever answers such a call decides what passes, is told what every object holds, and stops the cluster by not answering',
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group: 'kyverno.io', kind: 'ClusterPolicy' },
      ...['CleanupPolicy', 'ClusterCleanupPolicy', 'GlobalContextEntry', 'Policy'].map((kind) => ({ group: 'kyverno.io', kind })),
      ...['', 'Namespaced'].flatMap((scope) =>
        ['DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'ValidatingPolicy'].map((kind) => ({
          group: 'policies.kyverno.io',
          kind: `${scope}${kind}`,
        })),
      ),
    ],
  },
  variables: { spec: 'dyn(object).?spec.orValue({})' },
  expression: [
    '!variables.spec.?apiCall.?service.hasValue()',
    quiet('variables.spec'),
    `variables.spec.?rules.orValue([]).all(rule, ${quiet('rule')} &&
    [rule.?validate.?foreach, rule.?mutate.?foreach, rule.?mutate.?targets, rule.?generate.?foreach].all(list,
      list.orValue([]).all(each, ${quiet('each')})))`,
    silent('variables', 'expression'),
    silent('matchConditions', 'expression'),
    silent('validations', 'expression'),
    silent('validations', 'messageExpression'),
    silent('auditAnnotations', 'valueExpression'),
    silent('conditions', 'expression'),
    silent('generate', 'expression'),
    silent('mutations', 'applyConfiguration.?expression'),
    silent('mutations', 'jsonPatch.?expression'),
  ].join(' &&\n  '),
  field: 'spec',
  message: 'asks somebody outside of the cluster',
  remedy: 'write what it needs to know as facts of the policy, or read it from the API server',
  cases: {
    passes: [
      { it: 'judges by the object', ...cel("object.spec.ports.all(port, port.name == 'http' || port.name == 'https')") },
      { it: 'asks the API server', ...policy('ClusterPolicy', rule({ context: [inside] })) },
      { it: 'cleans up by what the API server says', ...policy('ClusterCleanupPolicy', cleanup(inside)) },
      { it: 'asks the API server in CEL', ...cel("resource.Get('v1', 'configmaps', 'app', 'app').data.?http.orValue('') == 'no'") },
    ],
    fails: [
      { it: 'calls a service', ...policy('ClusterPolicy', rule({ context: [inside, outside] })) },
      { it: 'calls one for each', ...policy('ClusterPolicy', rule({ validate: { foreach: [{ list: 'a', context: [outside] }] } })) },
      { it: 'asks a registry', ...policy('ClusterPolicy', rule({ context: [{ name: 'a', imageRegistry: { reference: 'a' } }] })) },
      { it: 'cleans up by what a service says', ...policy('ClusterCleanupPolicy', cleanup(outside)) },
      { it: 'calls in CEL', ...cel("http.Get('https://judge.example.com').ok") },
      { it: 'calls in CEL by another name', ...cel("[http].all(h, h.Post('https://judge.example.com', object).ok)") },
      { it: 'calls where something is so', ...cel("has(object.spec) ?http.Get('a').ok : true") },
      { it: 'calls for a variable', ...policy('ValidatingPolicy', { variables: [{ name: 'a', expression: '1 + http .Get("a").b' }] }) },
    ],
  },
});
