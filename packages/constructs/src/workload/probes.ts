import type { Probe } from '@kube-world/crds/core/v1';

/** A question to the container; `port` is the name of one of its ports. */
export type Check =
  | { readonly kind: 'http'; readonly port: string; readonly path: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'tcp'; readonly port: string };

export interface Probes {
  /** May it be sent traffic? */
  readonly ready: Check;
  /** Is it alive? If not, it is started again. */
  readonly alive: Check;
  /** Seconds that it may take to come to life. */
  readonly startSeconds: number;
}

const startPeriod = 5;

export function probes({ ready, alive, startSeconds }: Probes) {
  return {
    startupProbe: { ...action(alive), periodSeconds: startPeriod, failureThreshold: Math.ceil(startSeconds / startPeriod) },
    livenessProbe: { ...action(alive), periodSeconds: 20, timeoutSeconds: 5 },
    readinessProbe: { ...action(ready), timeoutSeconds: 5 },
  } satisfies Record<string, Probe>;
}

function action(check: Check): Probe {
  if (check.kind === 'tcp') return { tcpSocket: { port: check.port } };
  const httpHeaders = check.headers && Object.entries(check.headers).map(([name, value]) => ({ name, value }));
  return { httpGet: { path: check.path, port: check.port, httpHeaders } };
}
