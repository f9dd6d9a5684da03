import type { Manifest, PodSecurity } from '@kube-world/model';
import { judgeObjects } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import type { Answer } from '../harness/client';

/** Which control of the server's a policy of ours is, by the words in which the server gives its reason. */
const controls: Readonly<Record<string, string>> = {
  'container-added-capabilities': 'non-default capabilities',
  'container-capabilities-dropped': 'unrestricted capabilities',
  'container-handler-hosts': 'probe or lifecycle host',
  'container-host-ports': 'hostPort',
  'container-privilege-escalation': 'allowPrivilegeEscalation != false',
  'container-privileged': 'privileged',
  'container-proc-mount': 'procMount',
  'container-proc-mount-restricted': 'procMount',
  'container-run-as-non-root': 'runAsNonRoot != true',
  'container-seccomp-set': 'seccompProfile',
  'pod-app-armor-annotations': 'forbidden AppArmor profile',
  'pod-host-namespaces': 'host namespaces',
  'pod-sysctls': 'forbidden sysctls',
  'security-context-app-armor': 'forbidden AppArmor profile',
  'security-context-host-process': 'hostProcess',
  'security-context-run-as-user': 'runAsUser=0',
  'security-context-seccomp': 'seccompProfile',
  'security-context-selinux': 'seLinuxOptions',
  'volume-host-path': 'hostPath volumes',
  'volume-restricted-types': 'restricted volume types',
};

/** Every reason that a server may give. */
export const reasons: readonly string[] = [...new Set(Object.values(controls))].toSorted();

/** The controls that a pod breaks, as our policies see it, sorted. @param kubernetes minor version */
export function ourReasons(pod: Manifest, level: PodSecurity, kubernetes: string): readonly string[] {
  const namespace = pod.metadata.namespace ?? 'default';
  const issues = judgeObjects(policies, { kubernetes, objects: [{ manifest: pod, at: '' }], podSecurity: new Map([[namespace, level]]) });
  return [...new Set(issues.flatMap(({ rule }) => controls[rule] ?? []))].toSorted();
}

/** The controls that a pod breaks, as the server says. @throws Error for an answer that is none about security: the pod is no fair example */
export function serverReasons({ status, body }: Answer): readonly string[] {
  if (status < 300) return [];
  const message = body.message ?? '';
  const [, list] = /violates PodSecurity "[^"]+": (.*)$/s.exec(message) ?? [];
  if (status !== 403 || list === undefined) throw new Error(`the server does not judge security: ${status} ${message}`);
  const found = reasons.filter((reason) => new RegExp(`(?:^|, )${reason.replaceAll(/[!=]/g, '\\$&')}s? \\(`).test(list));
  if (found.length === 0) throw new Error(`the server gives a reason that no policy of ours is about: ${list}`);
  return found;
}

/** Calls for each of them, several at a time, and keeps their order. */
export async function eachInParallel<T, R>(items: readonly T[], call: (item: T) => Promise<R>, width = 16): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await call(items[index] as T);
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
