import type { FactsOfPolicy } from '@kube-world/policy';

/** Names that no public server answers: RFC 6762 (local), ICANN's private-use domain (internal), RFC 8375 (home.arpa), and routers' habit (lan). */
const localDomains: readonly string[] = ['home.arpa', 'internal', 'lan', 'local'];

/** `variables.domains`: what the host names of a cluster may end in. */
export const hostDomains: FactsOfPolicy = {
  of: (_, fleet) => ({ domains: [fleet.domain, ...(fleet.localDomains ?? localDomains)] }),
  example: { domains: ['example.com', ...localDomains] },
};

/** @param host an expression @returns one that is true of a host that is in a domain of the fleet's, or below it */
export function inDomains(host: string): string {
  return `variables.domains.exists(domain, ${host}.lowerAscii() == domain || ${host}.lowerAscii().endsWith('.' + domain))`;
}

export const hostWhy = 'the certificate and the name of another domain are not ours to answer for; a rule without a host takes every name';
export const hostRemedy = "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts)";
