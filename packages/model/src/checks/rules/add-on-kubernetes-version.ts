import { addOnMismatch, type RangedAddOn } from '../../add-on-ranges';
import type { Platform } from '../../platform';
import type { EksPlatform } from '../../platform-eks';
import { Version } from '../../values/version';
import { clusterRule, type Finding } from '../rule';

/** A system or an add-on that the spec names, of a release that does not go with the spec's Kubernetes. */
export default clusterRule('add-on-kubernetes-version', function* ({ platform }) {
  for (const { at, addOn, release } of releasesOf(platform)) {
    const mismatch = addOnMismatch(addOn, release, platform.kubernetes);
    if (!mismatch) continue;
    const { severity, remedy } = mismatch;
    // what a chart installs is no fact of the spec, and so nothing to acknowledge there
    yield { ...mismatch, at, remedy: severity === 'warning' ? `${remedy}; or acknowledge the rule with a reason` : remedy };
  }
  if (platform.kind === 'eks') yield* ofKubeProxy(platform);
});

interface Named {
  readonly at: string;
  readonly addOn: RangedAddOn;
  readonly release: string;
}

function releasesOf(platform: Platform): readonly Named[] {
  switch (platform.kind) {
    case 'talos':
      return [{ at: 'platform.talos', addOn: 'talos', release: platform.talos }];
    case 'kubespray':
      return [{ at: 'platform.release', addOn: 'kubespray', release: platform.release }];
    case 'kubeadm':
      return (['calico', 'metallb'] as const).map((addOn) => ({
        at: `platform.addons.${addOn}`,
        addOn,
        release: platform.addons[addOn],
      }));
    default:
      // K3s and KIND are releases of Kubernetes themselves; release-matches-kubernetes holds them
      return [];
  }
}

/** It is a part of Kubernetes: EKS has releases of it for each minor version. */
function* ofKubeProxy({ addOns, kubernetes }: EksPlatform): Generator<Finding> {
  const release = addOns['kube-proxy'];
  const [has, on] = [Version.tryParse(release), Version.tryParse(kubernetes)];
  if (!has.ok || !on.ok || has.value.minor() === on.value.minor()) return;
  yield {
    at: 'platform.addOns.kube-proxy',
    message: `kube-proxy ${release} is of Kubernetes ${has.value.minor()}, and the cluster runs ${on.value.minor()}`,
    remedy: `take a release of ${on.value.minor()}: aws eks describe-addon-versions --addon-name kube-proxy lists them`,
  };
}
