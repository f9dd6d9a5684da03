import { type BuiltManifest, type Issue, type Manifest } from '@kube-world/model';

import { type Fields, fieldsAt, textAt } from '../../fields';
import { amountsOf, containerResources, noResources, type Resources, withoutOverhead } from '../../scheduling/amounts';
import { refusals } from '../../scheduling/bounds';
import { claimsOf } from '../../scheduling/claims';
import { LimitRanges } from '../../scheduling/limit-ranges';
import { templateOf } from '../../scheduling/pods';
import { objectsOf, type Rule } from '../context';
import { containersOf, podSpecOf } from '../pod-specs';

/**
 * Containers, pods and claims stay inside the LimitRanges of their namespace, once those have given them what they do not say; and what a
 * container asks for is not above the limit that it is given so. The API server refuses them otherwise, and a controller tries for ever.
 */
export const limitRangeBroken: Rule = (context) => {
  const objects = objectsOf(context);
  const ranges = new LimitRanges(objects);
  return ranges.isEmpty ? [] : objects.flatMap((built) => issuesOf(built, ranges));
};

/** Something that a range may bound. */
interface Bounded {
  readonly type: 'Container' | 'Pod' | 'PersistentVolumeClaim';
  readonly at: string;
  /** `container 'app'` */
  readonly called: string;
  readonly resources: Resources;
}

function issuesOf({ manifest, at }: BuiltManifest, ranges: LimitRanges): readonly Issue[] {
  const { namespace = '' } = manifest.metadata;
  const inNamespace = ranges.in(namespace);
  if (inNamespace.length === 0) return [];
  const defaults = ranges.defaultsIn(namespace);
  const all = [...boundedPods(manifest, at, defaults), ...boundedClaims(manifest, at)];
  const broken = inNamespace.flatMap(({ name, items }) =>
    items.flatMap((item) =>
      all
        .filter(({ type }) => type === item['type'])
        .flatMap((each) =>
          refusals(item, each.resources, each.type === 'PersistentVolumeClaim').map((text) =>
            issue(each.at, `${each.called} ${text} in LimitRange '${name}' of namespace '${namespace}'`),
          ),
        ),
    ),
  );
  return [...broken, ...aboveGivenLimit(manifest, at, defaults)];
}

function boundedPods(manifest: Manifest, at: string, defaults: Resources): readonly Bounded[] {
  const pod = podSpecOf(manifest);
  if (!pod) return [];
  const containers = containersOf(pod).map(([place, container]): Bounded => {
    return { type: 'Container', at: `${at} ${place}`, called: called(container), resources: containerResources(container, defaults) };
  });
  return [...containers, { type: 'Pod', at: `${at} ${pod.place}`, called: 'the pod', resources: withoutOverhead(pod.spec, defaults) }];
}

function boundedClaims(manifest: Manifest, at: string): readonly Bounded[] {
  const found = templateOf(manifest);
  const made = found ? claimsOf(fieldsAt(found.template, 'spec'), fieldsAt(manifest, 'spec')) : [];
  const own = manifest.kind === 'PersistentVolumeClaim' ? [{ name: manifest.metadata.name, own: fieldsAt(manifest, 'spec') }] : [];
  return [...own, ...made].flatMap(({ name, own: claim }) =>
    claim ? [{ type: 'PersistentVolumeClaim' as const, at, called: `claim '${name}'`, resources: requestsOf(claim) }] : [],
  );
}

function requestsOf(claim: Fields): Resources {
  return { ...noResources, requests: amountsOf(fieldsAt(fieldsAt(claim, 'resources'), 'requests')) };
}

/** A request of a container's own above a limit that is not: one above its own limit is another rule's. */
function aboveGivenLimit(manifest: Manifest, at: string, defaults: Resources): readonly Issue[] {
  const pod = podSpecOf(manifest);
  return (pod ? containersOf(pod) : []).flatMap(([place, container]) => {
    const own = containerResources(container, noResources);
    return [...own.requests].flatMap(([name, asked]) => {
      const given = own.limits.has(name) ? undefined : defaults.limits.get(name);
      if (!given || asked.compare(given) <= 0) return [];
      const text = `${called(container)} asks for ${asked.toString()} of ${name}, and the limit that its namespace gives it is ${given.toString()}`;
      return [issue(`${at} ${place}`, text)];
    });
  });
}

function called(container: Fields): string {
  return `container '${textAt(container, 'name') ?? ''}'`;
}

function issue(at: string, message: string): Issue {
  return {
    rule: 'limit-range-broken',
    severity: 'error',
    at,
    message,
    remedy: 'change what is asked for and its limit, or the bounds of the namespace',
  };
}
