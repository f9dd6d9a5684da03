// Written by `npx projen generate`.
export interface ParentRefs {
  name: string;
  namespace?: string | undefined;
}
export interface RootCAs {
  configMap?: string | undefined;
  secret?: string | undefined;
}
export interface Spiffe {
  ids?: readonly string[] | undefined;
  trustDomain?: string | undefined;
}
export interface Service {
  healthCheck?: HealthCheck | undefined;
  kind?: "Service" | "TraefikService" | undefined;
  middlewares?: readonly ParentRefs[] | undefined;
  name: string;
  namespace?: string | undefined;
  nativeLB?: boolean | undefined;
  nodePortLB?: boolean | undefined;
  passHostHeader?: boolean | undefined;
  passiveHealthCheck?: PassiveHealthCheck | undefined;
  port?: number | string | undefined;
  responseForwarding?: ResponseForwarding | undefined;
  scheme?: string | undefined;
  serversTransport?: string | undefined;
  sticky?: Sticky | undefined;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin" | undefined;
  weight?: number | undefined;
}
export interface Domain {
  main?: string | undefined;
  sans?: readonly string[] | undefined;
}
export interface HealthCheck {
  followRedirects?: boolean | undefined;
  headers?: { [key: string]: string } | undefined;
  hostname?: string | undefined;
  interval?: number | string | undefined;
  method?: string | undefined;
  mode?: string | undefined;
  path?: string | undefined;
  port?: number | undefined;
  scheme?: string | undefined;
  status?: number | undefined;
  timeout?: number | string | undefined;
  unhealthyInterval?: number | string | undefined;
}
export interface PassiveHealthCheck {
  failureWindow?: number | string | undefined;
  maxFailedAttempts?: number | undefined;
}
export interface ResponseForwarding {
  flushInterval?: string | undefined;
}
export interface Sticky {
  cookie?: {
    domain?: string | undefined;
    httpOnly?: boolean | undefined;
    maxAge?: number | undefined;
    name?: string | undefined;
    path?: string | undefined;
    sameSite?: "none" | "lax" | "strict" | "None" | "Lax" | "Strict" | undefined;
    secure?: boolean | undefined;
  } | undefined;
}
