import { type PolicyWaiver, waive } from '@kube-world/model';

import { row } from '../row';

const reason = 'the program asks for it';
const waives = (rule: string, until?: string) => ({
  app: { waivers: [waive(rule, until === undefined ? { reason } : { reason, until })] },
});
const writes = { container: { securityContext: { readOnlyRootFilesystem: false } } };

/** Waivers of policies, and policies in the cluster itself. */
export const enforcement = [
  row('waiver-unknown', 'a waiver of a policy with a typo', waives('container-read-only-rot'), {
    at: 'c/web waivers',
    message: "waives 'container-read-only-rot', and no policy is called so",
    remedy: "did you mean 'container-read-only-root'",
  }),
  row('waiver-unneeded', 'a waiver that nothing needs', waives('container-read-only-root'), {
    at: 'c/web waivers',
    message: "waives 'container-read-only-root', which nothing of it breaks",
    remedy: 'take the waiver out',
  }),
  row(
    'waiver-over',
    'a waiver whose last day is past',
    { ...waives('container-read-only-root', '2020-01-31') },
    {
      at: 'c/web waivers',
      message: "the waiver of 'container-read-only-root' ended on 2020-01-31",
      remedy: 'mend what it was for, or decide on another day',
    },
  ),
  row(
    'waiver-malformed',
    'a literal without a reason, as if it were a waiver',
    {
      cluster: { policies: { action: 'Deny' } },
      app: { waivers: [{ rule: 'container-read-only-root', reason: '' } as PolicyWaiver] },
      ...writes,
    },
    {
      at: 'c/web waivers[0]',
      message: "the waiver of 'container-read-only-root' has the reason ''",
      remedy: 'give one line of text',
    },
  ),
  row(
    'waiver-malformed',
    'a literal until a day that no month has',
    { app: { waivers: [{ rule: 'container-read-only-root', reason, until: '2026-02-31' } as PolicyWaiver] }, ...writes },
    {
      at: 'c/web waivers[0]',
      message: "the waiver of 'container-read-only-root' ends on '2026-02-31'",
      remedy: "write a day as '2027-01-31'",
    },
  ),
  row(
    'waiver-twice',
    'two waivers of one policy, in a cluster that enforces it',
    {
      cluster: { policies: { action: 'Deny' } },
      app: { waivers: ['it writes its cache', 'it writes its log'].map((each) => waive('container-read-only-root', { reason: each })) },
      ...writes,
    },
    {
      at: 'c/web waivers',
      message: "waives 'container-read-only-root' twice",
      remedy: 'keep one waiver, with all that speaks for it in its reason',
    },
  ),
  row(
    'waiver-not-enforceable',
    'a waiver of pods without labels',
    {
      cluster: { policies: { action: 'Deny' } },
      ...waives('container-read-only-root'),
      ...writes,
      podMetadata: { labels: { 'app.kubernetes.io/instance': undefined } },
      of: { Deployment: { spec: { selector: { matchLabels: { 'app.kubernetes.io/instance': undefined } } } } },
    },
    {
      at: 'c/web waivers',
      message: "waives 'container-read-only-root', and in the cluster nothing tells 'c/web/Deployment-web' from what is not the app's",
      remedy: 'label it, or the pods that it makes, with app.kubernetes.io/name and app.kubernetes.io/instance',
    },
  ),
  row(
    'policies-not-served',
    'a Kubernetes without policies of its own',
    { cluster: { platform: { kubernetes: '1.29.5' }, policies: { action: 'Deny' } } },
    {
      at: 'c policies',
      message: 'asks for policies in the cluster, and the API server of Kubernetes 1.29 does not have them in v1',
      remedy: 'place kyverno on the cluster, raise it to 1.30 or later, or take the fact out: synth then asks them alone',
    },
  ),
  row(
    'policies-leave-out',
    'a pattern in place of a namespace',
    { cluster: { policies: { action: 'Audit', leaveOut: ['cattle-*'] } } },
    {
      at: 'c policies.leaveOut[0]',
      message: "'cattle-*' is no name of a namespace",
      remedy: 'write one as in "cattle-system"; a pattern is not read',
    },
  ),
];
