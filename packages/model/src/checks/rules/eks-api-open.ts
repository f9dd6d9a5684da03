import { listOf } from '../../list-of';
import { Cidr } from '../../values/cidr';
import { clusterRule } from '../rule';

/** An API server that the whole world may ask: EKS reads no CIDR at all as every address there is. */
export default clusterRule('eks-api-open', function* ({ platform }) {
  if (platform.kind !== 'eks' || platform.api.reach !== 'public') return;
  const remedy = "name the CIDRs that reach it, or write reach: 'private'";
  const from = listOf(platform.api.from);
  if (from.length === 0) yield { at: 'platform.api.from', message: 'no CIDR is named, and EKS reads that as every address', remedy };
  for (const [at, text] of from.entries()) {
    const read = Cidr.tryParse(text);
    if (read.ok && read.value.prefix === 0)
      yield { at: `platform.api.from.${at}`, message: `'${text}' lets every address reach the API server`, remedy };
  }
});
