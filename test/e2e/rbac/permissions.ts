import type { Client } from '../harness/client';

export const reading = ['get', 'list', 'watch'] as const;
export const changing = [...reading, 'create', 'update', 'patch', 'delete'] as const;

/** One question to the API server: `list secrets`, in a namespace or everywhere. */
export interface Question {
  readonly verb: string;
  /** `pods/exec`, `roles.rbac.authorization.k8s.io` */
  readonly resource: string;
  /** @default - in all namespaces */
  readonly namespace?: string;
  /** @default - any object */
  readonly name?: string;
}

/** Who is asked about. @default - the one who asks */
export interface Person {
  readonly user: string;
  readonly groups: readonly string[];
}

/** What the API server itself decides. */
export async function may(client: Client, { verb, resource, namespace, name }: Question, person?: Person): Promise<boolean> {
  const [path = '', ...group] = resource.split('.');
  const [kind, subresource] = path.split('/');
  const resourceAttributes = {
    verb,
    group: group.join('.'),
    resource: kind,
    ...(subresource === undefined ? {} : { subresource }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
  };
  const review = person ? 'SubjectAccessReview' : 'SelfSubjectAccessReview';
  const body = { apiVersion: 'authorization.k8s.io/v1', kind: review, spec: { ...person, resourceAttributes } };
  const answer = await client.request('POST', `/apis/authorization.k8s.io/v1/${review.toLowerCase()}s`, body);
  if (answer.status !== 201) throw new Error(`${review}: ${answer.status} ${answer.body.message}`);
  return (answer.body['status'] as { readonly allowed: boolean }).allowed;
}

interface ResourceRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** Everything that the one who asks may do in a namespace, one line each: `list secrets`, `bind roles.rbac... viewer`; sorted. */
export async function permissions(client: Client, namespace: string): Promise<readonly string[]> {
  const body = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview', spec: { namespace } };
  const answer = await client.request('POST', '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', body);
  if (answer.status !== 201) throw new Error(`SelfSubjectRulesReview: ${answer.status} ${answer.body.message}`);
  const { incomplete, resourceRules } = answer.body['status'] as {
    readonly incomplete: boolean;
    readonly resourceRules: readonly ResourceRule[];
  };
  // the authorizer of nodes cannot list rules; it says nothing for service accounts
  if (incomplete && resourceRules.length === 0) throw new Error(`the rules in ${namespace} are incomplete`);
  return [...new Set(resourceRules.flatMap(linesOf))].toSorted();
}

function linesOf({ verbs, apiGroups = [], resources = [], resourceNames = [''] }: ResourceRule): readonly string[] {
  return verbs.flatMap((verb) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) => resourceNames.map((name) => line(verb, group === '' ? resource : `${resource}.${group}`, name))),
    ),
  );
}

export function line(verb: string, resource: string, name = ''): string {
  return `${verb} ${resource}${name && ` ${name}`}`;
}
