/** Kubernetes quantities: `250m`, `512Mi`. */
export interface Amounts {
  readonly cpu: string;
  readonly memory: string;
}

/** What a container asks for and may use. All four are stated: the scheduler places by requests, and a silent default costs. */
export interface Resources {
  readonly requests: Amounts;
  readonly limits: Amounts;
}
