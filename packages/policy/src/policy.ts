import type { Json, Manifest, PodSecurity, Severity } from '@kube-world/model';

import type { ByVersion } from './by-version';
import type { FactsOfPolicy } from './facts';
import type { ContainerList, PodKindName } from './pod-template';

/** What a policy's expression speaks of, by the name that it has there; `object` is a whole object. */
export type Subject = 'pod' | 'container' | 'securityContext' | 'volume' | 'object';

/** Fields of an object, as its manifest would have them. */
export type Fields = Readonly<Record<string, Json>>;

/** An API group (empty for the core group) and a kind. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/**
 * What a policy is asked of. All but `object` are of a pod, and of what makes pods: the expression is written once for the pod
 * and holds of the template of a Deployment as well.
 */
export type Match<S extends Subject> = {
  readonly every: S;
  /** Levels of a namespace in which it holds. @default - it holds in every namespace, and without one */
  readonly podSecurity?: readonly [PodSecurity, ...PodSecurity[]];
} & (S extends 'object'
  ? { readonly kinds: readonly [GroupKind, ...GroupKind[]] }
  : {
      /** Kinds that it is asked of. @default - pods, and all that makes pods */
      readonly of?: readonly [PodKindName, ...PodKindName[]];
    }) &
  (S extends 'container'
    ? {
        /** Lists of containers that it is asked of. @default - all three */
        readonly in?: readonly [ContainerList, ...ContainerList[]];
      }
    : object);

interface CaseOf {
  /** What it shows: `adds no capability`. */
  readonly it: string;
  /** First minor version in which it is so. @default - all */
  readonly from?: `1.${number}`;
  /** First minor version in which it is so no more. @default - none */
  readonly before?: `1.${number}`;
}

/** Fields of the pod's `spec` around the subject. */
interface InPod {
  /** @default - none */
  readonly spec?: Fields;
}

/** An example, written for one pod: it is tried in every list of containers and in every kind that makes pods. */
export type Case<S extends Subject> = CaseOf &
  {
    readonly pod: { readonly pod: { readonly metadata?: Fields; readonly spec: Fields } };
    readonly container: { readonly container: Fields } & InPod;
    readonly securityContext: { readonly securityContext: Fields } & InPod;
    readonly volume: { readonly volume: Fields } & InPod;
    readonly object: { readonly object: Manifest };
  }[S];

/** What people write. */
export interface PolicyDefinition<S extends Subject = Subject> {
  /** Kebab case; its file's name and the rule that an issue names. It never changes. */
  readonly id: string;
  /** What holds, in a sentence without a full stop. */
  readonly title: string;
  /** What could happen otherwise. */
  readonly why: string;
  /** `error` refuses. */
  readonly severity: Severity;
  readonly match: Match<S>;
  /** What it asks of the fleet and the cluster, as `variables.<name>`. @default - it asks the same everywhere */
  readonly facts?: FactsOfPolicy;
  /**
   * Expressions that others name as `variables.<name>`, in order: each may use those before it. There already are `variables.pod`
   * (with its metadata and spec), `variables.containers`, `variables.securityContexts` and `variables.volumes`. @default - none
   */
  readonly variables?: Readonly<Record<string, ByVersion>>;
  /** What must be true of every subject, in CEL. Versions of Kubernetes before its first do not have the policy. */
  readonly expression: ByVersion;
  /** What is wrong; lower case, no final stop. */
  readonly message: string;
  /** Where to look, from the subject: `securityContext.privileged`. @default - the subject itself */
  readonly field?: string;
  /** What to do; lower case, no final stop. @default - the expression, to be made true */
  readonly remedy?: string;
  /** Both kinds are there, or it does not compile; the first that passes stands beside the others in their pods, so it needs nothing around it. */
  readonly cases: {
    readonly passes: readonly [Case<S> & { readonly spec?: never; readonly from?: never; readonly before?: never }, ...Case<S>[]];
    readonly fails: readonly [Case<S>, ...Case<S>[]];
  };
}

/** A policy of any subject. */
export type Policy = { readonly [S in Subject]: PolicyDefinition<S> }[Subject];
