import type { ChartCrd } from './chart';

/** How a chart's values decide over its custom resource definitions. */
export interface CrdSwitch {
  /** Dot paths of values, each enough to install them when `true`. */
  readonly values: readonly string[];
  /** What the chart's own defaults say. */
  readonly byDefault: boolean;
}

/** Charts with such a value; every other chart installs its definitions whatever its values say. */
export const crdSwitches: ReadonlyMap<string, CrdSwitch> = new Map([
  ['alloy', { values: ['crds.create'], byDefault: true }],
  ['argo-cd', { values: ['crds.install'], byDefault: true }],
  ['cert-manager', { values: ['crds.enabled', 'installCRDs'], byDefault: false }],
  ['cloudnative-pg', { values: ['crds.create'], byDefault: true }],
  ['external-secrets', { values: ['installCRDs'], byDefault: true }],
  ['flux-operator', { values: ['installCRDs'], byDefault: true }],
  ['kube-prometheus-stack', { values: ['crds.enabled'], byDefault: true }],
  ['kyverno', { values: ['crds.install'], byDefault: true }],
  ['metallb', { values: ['crds.enabled'], byDefault: true }],
  ['rook-ceph', { values: ['crds.enabled'], byDefault: true }],
  ['snapshot-controller', { values: ['installCRDs'], byDefault: true }],
  ['tailscale-operator', { values: ['installCRDs'], byDefault: true }],
  ['volsync', { values: ['manageCRDs'], byDefault: true }],
]);

/** Definitions that the defaults do not render: behind the switch, or newer than the rendering that is known. */
export const unrenderedCrds: ReadonlyMap<string, readonly ChartCrd[]> = new Map([
  [
    'cert-manager',
    [
      ...crds('acme.cert-manager.io', ['v1'], 'Challenge', 'Order'),
      ...crds('cert-manager.io', ['v1'], 'Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer'),
    ],
  ],
  [
    // The facts render 3.6.4; 1.19 of the program serves these too.
    'kyverno',
    [
      ...crds('kyverno.io', ['v2'], 'GlobalContextEntry'),
      ...crds('policies.kyverno.io', ['v1'], 'DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy'),
      ...crds('policies.kyverno.io', ['v1'], 'NamespacedDeletingPolicy', 'NamespacedImageValidatingPolicy', 'NamespacedValidatingPolicy'),
      ...crds('policies.kyverno.io', ['v1', 'v1beta1'], 'NamespacedGeneratingPolicy', 'NamespacedMutatingPolicy'),
      ...crds('policies.kyverno.io', ['v1'], 'PolicyException', 'ValidatingPolicy'),
    ],
  ],
]);

/** Definitions that the chart's programs register once they run, after the chart is installed. */
export const registeredCrds: ReadonlyMap<string, readonly ChartCrd[]> = new Map([
  [
    'cilium',
    [
      ...crds(
        'cilium.io',
        ['v2'],
        'CiliumBGPAdvertisement',
        'CiliumBGPClusterConfig',
        'CiliumBGPNodeConfigOverride',
        'CiliumBGPPeerConfig',
      ),
      ...crds('cilium.io', ['v2'], 'CiliumCIDRGroup', 'CiliumClusterwideNetworkPolicy', 'CiliumEgressGatewayPolicy', 'CiliumNetworkPolicy'),
      ...crds('cilium.io', ['v2alpha1'], 'CiliumL2AnnouncementPolicy'),
      ...crds('cilium.io', ['v2', 'v2alpha1'], 'CiliumLoadBalancerIPPool'),
    ],
  ],
  [
    // The controllers that the chart asks the operator for by default.
    'flux-instance',
    [
      ...crds('helm.toolkit.fluxcd.io', ['v2'], 'HelmRelease'),
      ...crds('kustomize.toolkit.fluxcd.io', ['v1'], 'Kustomization'),
      ...crds('notification.toolkit.fluxcd.io', ['v1beta3'], 'Alert', 'Provider'),
      ...crds('notification.toolkit.fluxcd.io', ['v1'], 'Receiver'),
      ...crds(
        'source.toolkit.fluxcd.io',
        ['v1'],
        'Bucket',
        'ExternalArtifact',
        'GitRepository',
        'HelmChart',
        'HelmRepository',
        'OCIRepository',
      ),
    ],
  ],
]);

/** Charts that the chart's program installs by itself, by name: Rancher brings Fleet. */
export const bringsCharts: ReadonlyMap<string, readonly string[]> = new Map([['rancher', ['fleet-crd']]]);

function crds(group: string, versions: readonly string[], ...kinds: readonly string[]): readonly ChartCrd[] {
  return kinds.map((kind) => ({ group, kind, versions }));
}
