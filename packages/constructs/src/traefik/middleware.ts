import { Middleware, type MiddlewareSpec } from '@kube-world/crds/traefik.io/v1alpha1';
import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import type { MiddlewareRef } from '../web-route/props';

/** What a middleware does to requests or responses. */
export type MiddlewareKind = SecurityHeaders | RateLimit | HttpsRedirect;

export interface SecurityHeaders {
  readonly kind: 'security-headers';
  /** Seconds for which a browser remembers to use HTTPS alone; 0 for not at all. @default 31536000, a year */
  readonly hstsSeconds?: number;
  /** Whether pages may be framed: by pages of the same host, or by none. @default 'same-origin' */
  readonly frames?: 'same-origin' | 'none';
  /** Content-Security-Policy. @default - none: it depends on the app */
  readonly contentSecurityPolicy?: string;
}

export interface RateLimit {
  readonly kind: 'rate-limit';
  /** Requests a second of one client address, on average. */
  readonly average: number;
  /** Requests at once. @default - twice the average */
  readonly burst?: number;
}

export interface HttpsRedirect {
  readonly kind: 'https-redirect';
  /** Browsers remember it. @default true */
  readonly permanent?: boolean;
}

export interface TraefikMiddlewareProps {
  readonly does: MiddlewareKind;
  readonly namespace: string;
  /** @default - the construct's id */
  readonly name?: string;
}

/** A Middleware that routes of every namespace can name. */
export class TraefikMiddleware extends Construct {
  public readonly ref: MiddlewareRef;

  /** @throws ModelError when a rate limit lets nothing through */
  public constructor(scope: Construct, id: string, { does, namespace, name = id }: TraefikMiddlewareProps) {
    super(scope, id);
    this.ref = { name, namespace };
    if (does.kind === 'rate-limit' && !(does.average > 0 && (does.burst ?? 1) > 0)) {
      throw new ModelError(
        `a rate limit must let something through, got average ${does.average} and burst ${does.burst ?? 'unset'}; make both at least 1`,
        {
          at: this.node.path,
        },
      );
    }
    new Middleware(this, 'Middleware', { metadata: { name, namespace }, spec: middlewareSpec(does) });
  }
}

function middlewareSpec(does: MiddlewareKind): MiddlewareSpec {
  if (does.kind === 'rate-limit') return { rateLimit: { average: does.average, burst: does.burst ?? does.average * 2 } };
  if (does.kind === 'https-redirect') return { redirectScheme: { scheme: 'https', permanent: does.permanent ?? true } };
  const { hstsSeconds = 31_536_000, frames = 'same-origin', contentSecurityPolicy } = does;
  return {
    headers: {
      stsSeconds: hstsSeconds > 0 ? hstsSeconds : undefined,
      contentTypeNosniff: true,
      customFrameOptionsValue: frames === 'same-origin' ? 'SAMEORIGIN' : 'DENY',
      referrerPolicy: 'strict-origin-when-cross-origin',
      contentSecurityPolicy,
      // an empty value removes what the app says of itself
      customResponseHeaders: { Server: '', 'X-Powered-By': '' },
    },
  };
}
