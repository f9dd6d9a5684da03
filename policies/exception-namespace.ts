import { definePolicy } from '@kube-world/policy';

const exception = (apiVersion: string, namespace?: string) => ({
  object: {
    apiVersion,
    kind: 'PolicyException',
    metadata: { name: 'app', ...(namespace === undefined ? {} : { namespace }) },
    spec:
      apiVersion === 'kyverno.io/v2'
        ? { exceptions: [{ policyName: 'app', ruleNames: ['app'] }], match: { any: [{ resources: { kinds: ['Pod'] } }] } }
        : { policyRefs: [{ name: 'app', kind: 'ValidatingPolicy' }] },
  },
});

export default definePolicy({
  id: 'exception-namespace',
  title: "Exceptions from policies are in Kyverno's own namespace",
  why: 'who may write an exception beside its app has no policies',
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group: 'kyverno.io', kind: 'PolicyException' },
      { group: 'policies.kyverno.io', kind: 'PolicyException' },
    ],
  },
  expression: "object.metadata.?namespace.orValue('default') == 'kyverno'",
  field: 'metadata.namespace',
  message: 'excepts something from a policy, and is not among the exceptions of the cluster',
  remedy: "let the app waive the policy; that writes the exception in the namespace 'kyverno'",
  cases: {
    passes: [
      { it: "is in Kyverno's namespace", ...exception('policies.kyverno.io/v1', 'kyverno') },
      { it: "is in Kyverno's namespace, in the words of older policies", ...exception('kyverno.io/v2', 'kyverno') },
    ],
    fails: [
      { it: 'is beside its app', ...exception('policies.kyverno.io/v1', 'app') },
      { it: 'is beside its app, in the words of older policies', ...exception('kyverno.io/v2', 'app') },
      { it: 'says no namespace', ...exception('policies.kyverno.io/v1') },
    ],
  },
});
