import { Workload, type WorkloadProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { type BuiltObject, objectsOf, only } from '../objects-of';

const alive = { kind: 'tcp', port: 'http' } as const;

/** A program with one port, and what it must say. */
export const program: WorkloadProps = {
  image: ImageRef.parse('registry.example.com/program:1.2.3'),
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
  runAs: { kind: 'user', user: 1000, group: 2000 },
  ports: { http: { port: 8080 } },
  probes: { ready: alive, alive, startSeconds: 12 },
};

export const build = (change: Partial<WorkloadProps> = {}): readonly BuiltObject[] =>
  objectsOf((scope) => new Workload(scope, 'program', { ...program, ...change }));

interface Pod {
  readonly metadata: { readonly labels: Record<string, string>; readonly annotations?: Record<string, string> };
  readonly spec: {
    readonly containers: readonly Record<string, unknown>[];
    readonly initContainers?: readonly Record<string, unknown>[];
  } & Record<string, unknown>;
}

export const podOf = (objects: readonly BuiltObject[], kind = 'StatefulSet'): Pod =>
  (only(objects, kind).spec as { readonly template: Pod }).template;
