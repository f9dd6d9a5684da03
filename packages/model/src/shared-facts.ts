/** Who can read what is encrypted with SOPS. */
export interface SecretsFacts {
  /** Public keys of age: `age1...`. */
  readonly recipients: readonly string[];
}

/** A host name that several clusters answer at on purpose: they share its load, or one stands in for the other. */
export interface SharedHost {
  /** As the routes have it; `*.example.com` stands for the wildcard itself. */
  readonly host: string;
  /** Names of the clusters, two or more. */
  readonly clusters: readonly string[];
  readonly reason: string;
}
