import type { Manifest } from '@kube-world/model';
import fc from 'fast-check';

import { annotatedProfiles, containerTwists, podTwists, servingTwists, type Twist, volumes } from './twists';

type Fields = Record<string, unknown>;

const careful: Twist = { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } };
const carefulPod: Twist = { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } };

/** Mostly nothing, else one or two of them. */
const few = (twists: readonly Twist[], often = 1): fc.Arbitrary<readonly Twist[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: often, arbitrary: fc.array(fc.constantFrom(...twists), { minLength: 1, maxLength: 2 }) },
  );

/** Careful or bare, with a few twists. */
const container = (serves: boolean): fc.Arbitrary<Fields> =>
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), few(containerTwists, 3), serves ? few(servingTwists, 2) : fc.constant([]))
    .map(([base, twists, serving]) => [base === 0 ? {} : careful, ...twists, ...serving].reduce<Fields>(merged, {}));

const pod: fc.Arbitrary<Fields> = fc
  .record({
    base: fc.integer({ min: 0, max: 9 }),
    twists: few(podTwists, 3),
    containers: fc.array(container(true), { minLength: 1, maxLength: 3 }),
    initContainers: fc.array(
      fc.oneof(
        container(false),
        container(true).map((sidecar) => ({ ...sidecar, restartPolicy: 'Always' })),
      ),
      { maxLength: 2 },
    ),
    volumes: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...volumes), { maxLength: 2 })),
    profile: fc.option(fc.constantFrom(...annotatedProfiles), { freq: 3 }),
  })
  .map(({ base, twists, profile, ...lists }) => ({
    profile,
    spec: [base === 0 ? {} : carefulPod, ...twists].reduce<Fields>(merged, { ...lists }),
  }));

/** Pods that a server can take but for their security; the same seed gives the same. Their namespace is given later. */
export function generatedPods(count: number, seed: number): readonly Manifest[] {
  return fc.sample(pod, { seed, numRuns: count }).map(({ spec, profile }, index) => valid(spec as Fields, profile as string | null, index));
}

/** Containers that can be added to a pod that runs. */
export function generatedContainers(count: number, seed: number): readonly Fields[] {
  return fc
    .sample(container(false), { seed, numRuns: count })
    .map((each, index) =>
      withoutContradictions({ name: `debug-${index}`, image: 'example.com/debug:1.0.0', ...each }, { hostUsers: undefined }),
    );
}

const windowsAllows = new Set(['runAsNonRoot', 'windowsOptions']);

/** What a server's validation refuses before it asks about security is put right. */
function valid(drawn: Fields, profile: string | null, index: number): Manifest {
  const spec: Fields = { ...drawn };
  const context = fieldsOf(spec['securityContext']);
  const windows = fieldsOf(spec['os'])['name'] === 'windows';
  if (windows) for (const field of ['hostUsers', 'hostPID', 'hostIPC']) delete spec[field];
  // an unmasked /proc needs users of its own
  if (!windows && spec['hostUsers'] === undefined && unmasks(spec)) spec['hostUsers'] = false;
  if (spec['hostUsers'] === false) for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) delete spec[field];
  // a process of the host is in the host's network, and no Linux
  const hostProcess = fieldsOf(context['windowsOptions'])['hostProcess'] === true && spec['hostNetwork'] === true;
  const podContext = { ...context };
  if (fieldsOf(podContext['windowsOptions'])['hostProcess'] === true && !hostProcess) delete podContext['windowsOptions'];
  if (fieldsOf(spec['os'])['name'] === 'linux') delete podContext['windowsOptions'];
  if (spec['hostNetwork'] === true || spec['hostIPC'] === true) delete podContext['sysctls'];
  const ports = { next: 1000 };
  const contain = (list: string, name: string): readonly Fields[] =>
    (spec[list] as readonly Fields[]).map((each, place) => {
      const made = withoutContradictions({ name: `${name}-${place}`, image: 'example.com/app:1.0.0', ...each }, spec);
      const own = { ...fieldsOf(made['securityContext']) };
      if (hostProcess || fieldsOf(spec['os'])['name'] === 'linux') delete own['windowsOptions'];
      return { ...made, ...portsOf(made, ports, spec['hostNetwork'] === true), securityContext: windows ? only(own, windowsAllows) : own };
    });
  const containers = contain('containers', 'app');
  const profiled = [podContext, fieldsOf(containers[0]?.['securityContext'])].some((each) => each['appArmorProfile'] !== undefined);
  const annotated = profile !== null && !windows && !profiled;
  // half of those that say nothing do so without a field
  const { securityContext: _, ...rest } = spec;
  const whole = windows ? only(podContext, windowsAllows) : podContext;
  const said = Object.keys(whole).length > 0 || index % 2 === 0 ? { securityContext: whole } : {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `pod-${index}`,
      ...(annotated ? { annotations: { 'container.apparmor.security.beta.kubernetes.io/app-0': profile } } : {}),
    },
    spec: {
      ...rest,
      ...said,
      containers,
      initContainers: contain('initContainers', 'init'),
      volumes: (spec['volumes'] as readonly Fields[]).map((volume, place) => ({ name: `volume-${place}`, ...volume })),
    },
  };
}

function unmasks(spec: Fields): boolean {
  const containers = ['containers', 'initContainers'].flatMap((list) => spec[list] as readonly Fields[]);
  return containers.some((each) => fieldsOf(each['securityContext'])['procMount'] === 'Unmasked');
}

function withoutContradictions(made: Fields, spec: Fields): Fields {
  const own = { ...fieldsOf(made['securityContext']) };
  if (own['privileged'] === true && own['allowPrivilegeEscalation'] === false) delete own['allowPrivilegeEscalation'];
  if (own['procMount'] === 'Unmasked' && spec['hostUsers'] !== false) delete own['procMount'];
  return { ...made, securityContext: own };
}

/** Numbers that no two containers share; in the network of the node, a port is a port of the node. */
function portsOf({ ports }: Fields, counter: { next: number }, hostNetwork: boolean): Fields {
  if (!Array.isArray(ports)) return {};
  return {
    ports: (ports as readonly Fields[]).map(({ hostPort, ...port }) => {
      const containerPort = (counter.next += 1);
      return { ...port, containerPort, ...(hostPort === true || hostNetwork ? { hostPort: containerPort } : {}) };
    }),
  };
}

function only(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

function merged(left: Fields, right: Twist): Fields {
  const both: Fields = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = both[key];
    both[key] = isFields(before) && isFields(value) && key === 'securityContext' ? { ...before, ...value } : value;
  }
  return both;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
