/** An API that still works, and that its maintainers ask nobody to start with. */
export interface DeprecatedApi {
  /** Minor version from which servers warn of it. */
  readonly since: string;
  /** Minor version that is to be the first without it. @default - no end is announced */
  readonly gone?: string;
  /** What takes its place, where that is not the newest version of the same kind. */
  readonly instead?: string;
}

type Row = readonly [apiVersion: string, kinds: readonly string[], api: DeprecatedApi];

/**
 * The APIs of Kubernetes 1.28 to 1.36 that are deprecated while they are served. From the APILifecycle methods of k8s.io/api
 * v0.36.3 (zz_generated.prerelease-lifecycle.go); of Endpoints, from the comment at its type in core/v1. Those without an end
 * among the known versions are gone where the schemas say so.
 */
const rows: readonly Row[] = [
  ['admissionregistration.k8s.io/v1alpha1', ['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'], { since: '1.35', gone: '1.38' }],
  [
    'admissionregistration.k8s.io/v1alpha1',
    ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
    { since: '1.29', gone: '1.32' },
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
    { since: '1.31', gone: '1.34' },
  ],
  ['certificates.k8s.io/v1alpha1', ['ClusterTrustBundle'], { since: '1.34', gone: '1.37' }],
  ['coordination.k8s.io/v1alpha2', ['LeaseCandidate'], { since: '1.35', gone: '1.38' }],
  ['coordination.k8s.io/v1beta1', ['LeaseCandidate'], { since: '1.36', gone: '1.39' }],
  ['flowcontrol.apiserver.k8s.io/v1beta2', ['FlowSchema', 'PriorityLevelConfiguration'], { since: '1.26', gone: '1.29' }],
  ['flowcontrol.apiserver.k8s.io/v1beta3', ['FlowSchema', 'PriorityLevelConfiguration'], { since: '1.29', gone: '1.32' }],
  ['networking.k8s.io/v1beta1', ['IPAddress', 'ServiceCIDR'], { since: '1.34', gone: '1.37' }],
  ['resource.k8s.io/v1alpha3', ['DeviceTaintRule'], { since: '1.36', gone: '1.39' }],
  ['resource.k8s.io/v1beta1', ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'], { since: '1.35', gone: '1.38' }],
  ['resource.k8s.io/v1beta2', ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'], { since: '1.36', gone: '1.39' }],
  ['storage.k8s.io/v1alpha1', ['VolumeAttributesClass'], { since: '1.32', gone: '1.35' }],
  ['storage.k8s.io/v1beta1', ['VolumeAttributesClass'], { since: '1.34', gone: '1.37' }],
  ['v1', ['Endpoints'], { since: '1.33', instead: 'EndpointSlice of discovery.k8s.io/v1' }],
];

/** `<apiVersion> <kind>` -> since when it is deprecated. */
export const deprecatedApis: ReadonlyMap<string, DeprecatedApi> = new Map(
  rows.flatMap(([apiVersion, kinds, api]) => kinds.map((kind) => [`${apiVersion} ${kind}`, api] as const)),
);
