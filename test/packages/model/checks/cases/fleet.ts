import { defineCluster } from '@kube-world/model';

import { randomRecipient } from '../../age-key';
import { another, type Change } from '../small-fleet';
import type { RuleCase } from './case';

const [one, two] = [randomRecipient(), randomRecipient()];
const shared = { host: 'www.example.com', clusters: ['edge', 'cloud'], reason: 'both serve the page' };
const sharing = (change: object): Change => ({ sharedHosts: [{ ...shared, ...change }] });

/** The hub, and two that Tailscale links, the first of them changed. */
const tailnet = (network: Change): Change => ({
  clusters: [
    another('hub', {}),
    another('edge', { network, links: [{ to: 'cloud', over: 'tailscale' }] }),
    another('cloud', { links: [{ to: 'edge', over: 'tailscale' }] }),
  ].map((spec) => defineCluster(spec)),
});

export const fleetCases: readonly RuleCase[] = [
  {
    rule: 'fleet-recipient',
    when: "the fleet's key is none",
    cluster: 'hub',
    change: {},
    fleet: { secrets: { recipients: [one, 'age1backup'] } },
    at: ['small secrets.recipients.1'],
    says: "must be a public key of age, got 'age1backup'",
  },
  {
    rule: 'recipient-used-twice',
    when: "a cluster has the fleet's key",
    cluster: 'edge',
    change: { secrets: { recipients: [two, one] } },
    fleet: { secrets: { recipients: [one] } },
    at: ['edge.secrets.recipients.1'],
    says: `the key ${one} is also that of the fleet`,
  },
  {
    rule: 'recipient-used-twice',
    when: 'two clusters have one key',
    cluster: 'edge',
    change: {},
    fleet: {
      clusters: ['hub', 'edge'].map((name) => defineCluster(another(name as 'hub', { secrets: { recipients: [one] }, links: [] }))),
    },
    at: ['edge.secrets.recipients.0'],
    says: 'is also that of hub',
  },
  {
    rule: 'shared-host',
    when: 'a shared host is no name',
    cluster: 'hub',
    change: {},
    fleet: sharing({ host: '*.*.example.com' }),
    at: ['small sharedHosts.0.host'],
    says: "must be a DNS name, got '*.example.com'",
  },
  {
    rule: 'shared-host',
    when: 'a host is shared without a reason',
    cluster: 'hub',
    change: {},
    fleet: sharing({ reason: ' ' }),
    at: ['small sharedHosts.0.reason'],
    says: 'without a reason',
  },
  {
    rule: 'shared-host',
    when: 'a host is shared by one cluster, named twice',
    cluster: 'hub',
    change: {},
    fleet: sharing({ clusters: ['edge', 'edge'] }),
    at: ['small sharedHosts.0.clusters'],
    says: 'is shared by one cluster',
  },
  {
    rule: 'shared-host',
    when: 'a host is shared with a cluster that there is not',
    cluster: 'hub',
    change: {},
    fleet: sharing({ clusters: ['edge', 'clod'] }),
    at: ['small sharedHosts.0.clusters'],
    says: "there is no cluster 'clod'; there are: hub, edge",
  },
  {
    rule: 'tailnet-range',
    when: 'services lie in the range of Tailscale',
    cluster: 'edge',
    change: {},
    fleet: tailnet({ services: '100.96.0.0/16' }),
    at: ['edge.network.services'],
    says: '100.96.0.0/16 overlaps 100.64.0.0/10, which Tailscale gives its devices addresses of',
  },
  {
    rule: 'tailnet-range',
    when: 'a range ends inside that of Tailscale',
    cluster: 'edge',
    change: {},
    fleet: tailnet({ others: { provider: '100.0.0.0/9' } }),
    at: ['edge.network.others.provider'],
    says: '100.0.0.0/9 overlaps 100.64.0.0/10',
  },
  {
    rule: 'image-source',
    when: 'a registry has a scheme',
    cluster: 'hub',
    change: {},
    fleet: { registries: ['docker.io', 'https://ghcr.io'] },
    at: ['small registries.1'],
    says: "must be a registry, or a path in one, got 'https://ghcr.io'",
  },
  {
    rule: 'image-source',
    when: 'a registry ends in a slash',
    cluster: 'hub',
    change: {},
    fleet: { registries: ['ghcr.io/'] },
    at: ['small registries.0'],
    says: "got 'ghcr.io/'",
  },
  {
    rule: 'image-source',
    when: 'a registry is none',
    cluster: 'hub',
    change: {},
    fleet: { registries: ['home-assistant'] },
    at: ['small registries.0'],
    says: "got 'home-assistant'",
  },
  {
    rule: 'image-source',
    when: 'a registry has a tag, upper case or nothing',
    cluster: 'hub',
    change: {},
    fleet: { registries: ['ghcr.io/a:1', 'GHCR.io', ''] },
    at: ['small registries.0', 'small registries.1', 'small registries.2'],
    says: "got 'ghcr.io/a:1'",
  },
  {
    rule: 'image-source',
    when: 'one registry lies in another',
    cluster: 'hub',
    change: {},
    fleet: { registries: ['ghcr.io/home-assistant', 'ghcr.io/home', 'ghcr.io/home/a', 'ghcr.io/home'] },
    at: ['small registries.2', 'small registries.3'],
    says: 'ghcr.io/home/a lies in ghcr.io/home, which is in the list',
  },
  {
    rule: 'fleet-name',
    when: 'a local domain begins with a dot',
    cluster: 'hub',
    change: {},
    fleet: { localDomains: ['lan', '.local'] },
    at: ['small localDomains.1'],
    says: "got '.local'",
  },
  {
    rule: 'fleet-name',
    when: 'a domain is a URL',
    cluster: 'hub',
    change: {},
    fleet: { domain: 'https://example.com' },
    at: ['small domain'],
    says: "got 'https://example.com'",
  },
  {
    rule: 'fleet-name',
    when: 'a class or a namespace is no name',
    cluster: 'hub',
    change: {},
    fleet: { priorityClasses: ['Standard'], readOnlyNamespaces: ['a.b'] },
    at: ['small priorityClasses.0', 'small readOnlyNamespaces.0'],
    says: "got 'Standard'",
  },
];
