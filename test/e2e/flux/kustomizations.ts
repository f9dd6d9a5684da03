import type { ApiObject, Client, Reference } from '../harness/client';
import { eventually } from '../harness/eventually';
import type { Process } from '../harness/process';
import { requireSuccess } from './require-success';

/** What the kustomize-controller says of one `Kustomization`. */
export interface KustomizationState {
  readonly name: string;
  /** `undefined` while nobody has looked at it. */
  readonly ready?: 'True' | 'False' | 'Unknown';
  readonly reason: string;
  readonly message: string;
  /** The last revision that was built, and perhaps not applied. */
  readonly attempted?: string;
  /** The last revision that is there as a whole. */
  readonly applied?: string;
  /** What it holds in the cluster. */
  readonly inventory: readonly Reference[];
}

interface Status {
  readonly observedGeneration?: number;
  readonly conditions?: readonly { readonly type: string; readonly status: string; readonly reason: string; readonly message: string }[];
  readonly lastAttemptedRevision?: string;
  readonly lastAppliedRevision?: string;
  readonly lastHandledReconcileAt?: string;
  readonly inventory?: { readonly entries: readonly { readonly id: string; readonly v: string }[] };
}

export const kind = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' } as const;

export function referenceTo(name: string): Reference {
  return { ...kind, metadata: { name, namespace: 'flux-system' } };
}

/** The `Kustomization`s of a cluster, looked at and waited for. */
export class Kustomizations {
  private requests = 0;

  /** @param controller whose log a failure shows */
  constructor(
    private readonly client: Client,
    private readonly controller: Process,
  ) {}

  /** By name. */
  async states(): Promise<ReadonlyMap<string, KustomizationState>> {
    const states = (await this.client.list(kind.apiVersion, kind.kind)).map(stateOf);
    return new Map(states.map((state) => [state.name, state]));
  }

  /** Waits for something that the states show. @throws Error with the states that are not ready and the end of the controller's log */
  async until(what: string, holds: (states: ReadonlyMap<string, KustomizationState>) => boolean, seconds = 60): Promise<void> {
    const look = async (): Promise<true | undefined> => (holds(await this.states()) ? true : undefined);
    await eventually(what, look, seconds).catch(async (error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${await this.report()}`, { cause: error });
    });
  }

  /** Waits until these are ready at a revision. @param names @default - all that are there */
  async untilReady(revision: string, names?: readonly string[]): Promise<void> {
    await this.until(`${names?.join(', ') ?? 'every Kustomization'} is ready at ${revision}`, (states) =>
      (names ?? [...states.keys()]).every((name) => isReadyAt(states.get(name), revision)),
    );
  }

  /** Has them reconciled now, as `flux reconcile` does, and waits until they were, and are ready. */
  async reconcile(names: readonly string[]): Promise<void> {
    this.requests += 1;
    const requestedAt = `request ${this.requests}`;
    const annotations = { 'reconcile.fluxcd.io/requestedAt': requestedAt };
    for (const name of names) await requireSuccess(this.client.merge(referenceTo(name), { metadata: { annotations } }));
    const handled = async (): Promise<true | undefined> => {
      const objects = await this.client.list(kind.apiVersion, kind.kind);
      const asked = objects.filter(({ metadata }) => names.includes(String(metadata?.['name'])));
      const isDone = (object: ApiObject): boolean =>
        statusOf(object).lastHandledReconcileAt === requestedAt && stateOf(object).ready === 'True';
      return asked.every(isDone) ? true : undefined;
    };
    await eventually(`${names.join(', ')} is reconciled`, handled, 60);
  }

  /** What is not ready, and the end of the controller's log. */
  async report(): Promise<string> {
    const waiting = [...(await this.states()).values()].filter(({ ready }) => ready !== 'True');
    const lines = waiting.map(({ name, ready, reason, message }) => `${name}: ${ready ?? 'not looked at'} ${reason}: ${message}`);
    return [...lines, 'the end of the log of the kustomize-controller:', ...this.controller.log().split('\n').slice(-15)].join('\n');
  }
}

export function isReadyAt(state: KustomizationState | undefined, revision: string): boolean {
  return state?.ready === 'True' && state.applied === revision;
}

function statusOf(object: ApiObject): Status {
  return object['status'] ?? {};
}

function stateOf(object: ApiObject): KustomizationState {
  const status = statusOf(object);
  const condition = status.conditions?.find(({ type }) => type === 'Ready');
  // what is said of an older form of the object says nothing of this one
  const isStale = condition?.status === 'True' && status.observedGeneration !== object.metadata?.['generation'];
  return {
    name: String(object.metadata?.['name']),
    ...(condition && !isStale ? { ready: condition.status as 'True' | 'False' | 'Unknown' } : {}),
    reason: condition?.reason ?? '',
    message: condition?.message ?? '',
    ...(status.lastAttemptedRevision === undefined ? {} : { attempted: status.lastAttemptedRevision }),
    ...(status.lastAppliedRevision === undefined ? {} : { applied: status.lastAppliedRevision }),
    inventory: (status.inventory?.entries ?? []).map(({ id, v }) => entry(id, v)),
  };
}

/** `<namespace>_<name>_<group>_<kind>`; a colon in a name is written `__`. */
function entry(id: string, version: string): Reference {
  const [namespace = '', ...rest] = id.split('_');
  const [objectKind = '', group = ''] = rest.toReversed();
  const name = rest.slice(0, -2).join('_').replaceAll('__', ':');
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind: objectKind,
    metadata: { name, ...(namespace === '' ? {} : { namespace }) },
  };
}
