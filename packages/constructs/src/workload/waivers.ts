import type { Analyser, ImageRef, Waiver } from '@kube-world/model';

import type { Check } from './probes';
import type { WorkloadProps } from './props';
import type { ContainerSecurity, RunAs } from './security';

/** What decides which checks a pod is excused from. */
export interface Excused extends Pick<WorkloadProps, 'environment' | 'hostNetwork' | 'scale'> {
  readonly image: ImageRef;
  readonly runAs: RunAs;
  readonly security?: ContainerSecurity;
  /** Whether its container is privileged. */
  readonly privileged?: boolean;
  /** @default - none */
  readonly probes?: WorkloadProps['probes'];
}

/** Identifiers below this are those of people and daemons of a node. */
const firstHighId = 10_000;

/** The waivers that follow from what a pod's props choose. What they do not choose is not waived. */
export function podWaivers(pod: Excused): readonly Waiver[] {
  return [...ofImage(pod.image), ...ofUser(pod.runAs), ...ofSecurity(pod), ...ofContainer(pod), ...ofScale(pod)];
}

function ofImage({ pin }: ImageRef): readonly Waiver[] {
  const always = waive('a pod must start while the registry is out of reach', {
    'kube-score': ['container-image-pull-policy'],
  });
  if (pin.by === 'digest') return always;
  return [...always, ...waive('pinned by its tag; the digest was not looked up yet', { checkov: ['CKV_K8S_15', 'CKV_K8S_43'] })];
}

function ofUser(runAs: RunAs): readonly Waiver[] {
  const lowId = { 'kube-score': ['container-security-context-user-group-id'], checkov: ['CKV_K8S_40'] };
  if (runAs.kind === 'root') return waive('the image runs as root', { ...lowId, checkov: ['CKV_K8S_23', 'CKV_K8S_40'] });
  if (runAs.user >= firstHighId && runAs.group >= firstHighId) return [];
  const reason = "the image's own user";
  return runAs.user >= firstHighId ? waive(reason, { 'kube-score': lowId['kube-score'] }) : waive(reason, lowId);
}

function ofSecurity({ privileged = false, security: { readOnlyRoot = true, capabilities = [] } = {}, hostNetwork = false }: Excused) {
  return [
    ...(readOnlyRoot
      ? []
      : waive('the program writes to the file system of its image', {
          'kube-score': ['container-security-context-readonlyrootfilesystem'],
          checkov: ['CKV_K8S_22'],
        })),
    ...(privileged
      ? waive("a device's file opens to a privileged container alone", {
          'kube-score': ['container-security-context-privileged'],
          checkov: ['CKV_K8S_16', 'CKV_K8S_20', 'CKV_K8S_28', 'CKV_K8S_37'],
        })
      : waive('kept of those that are dropped', { checkov: capabilities.length > 0 ? ['CKV_K8S_25'] : [] })),
    ...(hostNetwork ? waive("discovery by broadcast needs the node's network", { checkov: ['CKV_K8S_19'] }) : []),
  ];
}

function ofScale({ scale }: Excused): readonly Waiver[] {
  if (scale?.kind !== 'replicated') return [];
  return scale.replicas < 2
    ? waive('one is asked for', { 'kube-score': ['deployment-replicas'] })
    : waive('spread over the nodes by a constraint', { 'kube-score': ['deployment-has-host-podantiaffinity'] });
}

function ofContainer({ environment = {}, probes }: Excused): readonly Waiver[] {
  const secret = Object.values(environment).some((value) => typeof value !== 'string');
  return [
    ...(secret ? waive('the program reads it from its environment', { checkov: ['CKV_K8S_35'] }) : []),
    ...(probes && sameQuestion(probes.ready, probes.alive)
      ? waive('the program answers one question', { 'kube-score': ['pod-probes-identical'] })
      : []),
  ];
}

function sameQuestion(ready: Check, alive: Check): boolean {
  if (ready.kind === 'http') return alive.kind === 'http' && ready.path === alive.path;
  return alive.kind === 'tcp' && ready.port === alive.port;
}

/** One reason for checks of several analysers. */
export function waive(reason: string, checks: Readonly<Partial<Record<Analyser, readonly string[]>>>): readonly Waiver[] {
  return (['kube-score', 'checkov'] as const).flatMap((analyser) => (checks[analyser] ?? []).map((check) => ({ analyser, check, reason })));
}
