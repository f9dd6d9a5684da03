import { clusterRule } from '../rule';

/** A distribution whose workspace is not finished. */
export default clusterRule('partial-support', function* ({ platform }) {
  if (platform.kind !== 'kubeadm' || platform.support === 'full') return;
  yield {
    at: 'platform.support',
    severity: 'warning',
    message: `${platform.os.distribution} is only partly supported: some features are in development`,
    remedy: 'use a fully supported distribution for what must run, or acknowledge the rule with a reason',
  };
});
