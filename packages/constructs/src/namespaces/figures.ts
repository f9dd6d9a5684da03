/** A namespace's share of a cluster of a few nodes: what all its pods together may ask for. */
export const computeQuota = {
  'requests.cpu': '10',
  'requests.memory': '20Gi',
  'limits.cpu': '20',
  'limits.memory': '40Gi',
  pods: '50',
} as const;

/** What a container gets that says nothing, and the bounds of one that does. */
export const containerLimits = {
  default: { cpu: '500m', memory: '512Mi' },
  defaultRequest: { cpu: '100m', memory: '128Mi' },
  max: { cpu: '4', memory: '8Gi' },
  min: { cpu: '100m', memory: '64Mi' },
} as const;
