import type { Manifest } from '@kube-world/model';

/** Pods on the lab's nodes, and what becomes of them. */
export interface SchedulingCase {
  readonly title: string;
  readonly objects: readonly Manifest[];
  /** How many pods the controllers make of them. @default 1 */
  readonly pods?: number;
  /** What our check says, and what the scheduler says: parts of their words. @default - all pods get a node */
  readonly refused?: { readonly by: string; readonly scheduler: string };
}
