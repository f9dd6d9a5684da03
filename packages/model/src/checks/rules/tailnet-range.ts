import { rangesOf } from '../places';
import { clusterRule } from '../rule';
import { tailnetAt } from '../tailnet';

/**
 * A range of a cluster that is linked by Tailscale, inside Tailscale's own: its nodes would look there for other devices. The
 * nodes' network may be the tailnet itself.
 */
export default clusterRule('tailnet-range', function* (spec) {
  if (!(spec.links ?? []).some(({ over }) => over === 'tailscale')) return;
  for (const { at, kind, text, value } of rangesOf(spec)) {
    const taken = kind === 'nodes' ? undefined : tailnetAt(value);
    if (taken === undefined) continue;
    yield {
      at,
      message: `${text} overlaps ${taken}, which Tailscale gives its devices addresses of`,
      remedy: `choose a range outside ${taken}; the cluster is linked over Tailscale`,
    };
  }
});
