import type { Platform } from '../../platform';
import { Version } from '../../values/version';
import { clusterRule } from '../rule';

/** A K3s build or a node image of KIND of another Kubernetes version than the spec says. */
export default clusterRule('release-matches-kubernetes', function* ({ platform }) {
  const brought = broughtBy(platform);
  const [wanted, has] = [Version.tryParse(platform.kubernetes), Version.tryParse(brought?.text ?? '')];
  if (!brought || !wanted.ok || !has.ok) return;
  if (has.value.core() !== wanted.value.core()) {
    yield {
      at: brought.at,
      message: `${brought.text} brings Kubernetes ${has.value.core()}, but platform.kubernetes says '${platform.kubernetes}'`,
      remedy: 'change both together',
    };
  } else if (platform.kind === 'k3s' && !/^k3s[1-9][0-9]*$/.test(has.value.build)) {
    yield {
      at: brought.at,
      message: `must be a build of K3s, got '${brought.text}'`,
      remedy: `write it as 'v${wanted.value.core()}+k3s1'`,
    };
  }
});

function broughtBy(platform: Platform): { readonly at: string; readonly text: string } | undefined {
  if (platform.kind === 'k3s') return { at: 'platform.release', text: platform.release };
  const tag = platform.kind === 'kind' ? platform.image?.tag : undefined;
  return tag === undefined ? undefined : { at: 'platform.image', text: tag };
}
