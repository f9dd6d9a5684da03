import { definePolicy } from '@kube-world/policy';

const policy = (kind: string, spec: object) => ({
  object: { apiVersion: kind === 'ClusterPolicy' ? 'kyverno.io/v1' : 'policies.kyverno.io/v1', kind, metadata: { name: 'app' }, spec },
});
const validations = [{ expression: 'has(object.spec)', message: 'has no spec' }];
const group = 'policies.kyverno.io';

export default definePolicy({
  id: 'policy-fails-closed',
  title: 'What a policy cannot judge is refused',
  why: 'a policy that lets pass while its judge is away is passed by making the judge go away',
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group: 'admissionregistration.k8s.io', kind: 'ValidatingAdmissionPolicy' },
      { group: 'kyverno.io', kind: 'ClusterPolicy' },
      { group: 'kyverno.io', kind: 'Policy' },
      { group, kind: 'ImageValidatingPolicy' },
      { group, kind: 'MutatingPolicy' },
      { group, kind: 'NamespacedImageValidatingPolicy' },
      { group, kind: 'NamespacedMutatingPolicy' },
      { group, kind: 'NamespacedValidatingPolicy' },
      { group, kind: 'ValidatingPolicy' },
    ],
  },
  // where none is said, it is Fail; a ClusterPolicy may say it in two places
  expression: `[dyn(object).?spec.orValue({})].all(spec,
    spec.?failurePolicy.orValue('Fail') == 'Fail' && spec.?webhookConfiguration.?failurePolicy.orValue('Fail') == 'Fail')`,
  field: 'spec',
  message: 'lets pass what it cannot judge',
  remedy: "leave `failurePolicy` out, or write 'Fail'",
  cases: {
    passes: [
      { it: 'says nothing', ...policy('ValidatingPolicy', { validations }) },
      { it: 'fails closed', ...policy('ValidatingPolicy', { failurePolicy: 'Fail', validations }) },
      {
        it: 'fails closed, said for its webhook',
        ...policy('ClusterPolicy', { webhookConfiguration: { failurePolicy: 'Fail' }, rules: [] }),
      },
    ],
    fails: [
      { it: 'lets pass', ...policy('ValidatingPolicy', { failurePolicy: 'Ignore', validations }) },
      { it: 'lets pass, in the words of older policies', ...policy('ClusterPolicy', { failurePolicy: 'Ignore', rules: [] }) },
      {
        it: 'lets pass, said for its webhook',
        ...policy('ClusterPolicy', { webhookConfiguration: { failurePolicy: 'Ignore' }, rules: [] }),
      },
    ],
  },
});
