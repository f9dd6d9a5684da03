/** Who signs certificates. */
export type Issuer = SelfSigned | InternalCa | Acme;

/** Each certificate signs itself: for the root of a CA, and for tests. */
export interface SelfSigned {
  readonly kind: 'self-signed';
  /** @default 'selfsigned' */
  readonly name?: string;
}

/** A CA of the cluster's own: a self-signed root, and an issuer that signs with it. */
export interface InternalCa {
  readonly kind: 'internal-ca';
  /** @default 'internal-ca' */
  readonly name?: string;
  /** Name of the self-signed issuer behind the root. @default 'selfsigned' */
  readonly rootIssuer?: string;
  /** Common name in the root's certificate. @default - the cluster's name and 'internal CA' */
  readonly commonName?: string;
}

/** A public CA that asks for proof by the ACME protocol. */
export interface Acme {
  readonly kind: 'acme';
  /** @default 'letsencrypt' */
  readonly name?: string;
  /** Where the CA writes about the account. @default - nowhere: ACME asks for no address, and Let's Encrypt writes to none */
  readonly email?: string;
  /** Directory URL of another CA, or Let's Encrypt's of either kind. @default 'letsencrypt' */
  readonly server?: 'letsencrypt' | 'letsencrypt-staging' | `https://${string}`;
  readonly solver: Solver;
}

export type Solver = Dns01 | Http01;

/** Proof by a DNS record: also for wildcards and for names that lead to private addresses. */
export type Dns01 = CloudflareDns01 | Route53Dns01;

export interface CloudflareDns01 {
  readonly kind: 'dns-01';
  readonly provider: 'cloudflare';
  /** The Secret in cert-manager's namespace that holds the API token, and the key in it. */
  readonly token: { readonly secret: string; readonly key: string };
  /** @default - every zone that the token may edit */
  readonly zones?: readonly string[];
}

/** cert-manager's own identity in AWS writes the records; the zone is found by its name. */
export interface Route53Dns01 {
  readonly kind: 'dns-01';
  readonly provider: 'route53';
  readonly region: string;
  /** A public zone of Route 53: `cloud.example.com`. */
  readonly zone: string;
}

/** Proof by a web page at the name itself, through the cluster's ingress. */
export interface Http01 {
  readonly kind: 'http-01';
}
