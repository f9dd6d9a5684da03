import { object } from '../base';
import { row } from '../row';
import type { Patch } from '../change';

// public keys that were never anybody's: the bytes 1 and 2, thirty-two times
const [one, other] = [
  'age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq',
  'age1qgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpquuzgag',
];
const route = (host: string, more: Patch = {}) =>
  object('networking.k8s.io/v1', 'Ingress', {
    ...more,
    spec: {
      ingressClassName: 'traefik',
      rules: [
        { host, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } },
      ],
    },
  });
const site = { site: 'home' };
const shared = { host: 'www.example.com', clusters: ['c', 'd'], reason: 'they share the load' };
const vpn = (to: string) => ({ links: [{ to, over: 'vpn' }] });

/** What the fleet says of itself, and its clusters held against each other. */
export const fleet = [
  row(
    'fleet-name',
    'a local domain that is none',
    { fleet: { localDomains: ['Home Net'] } },
    {
      at: 'fleet localDomains.0',
      message: "must be a DNS name, got 'Home Net'",
      remedy: "use labels of lower-case letters, digits and inner hyphens, as in 'node-1.example.com'",
    },
  ),
  row(
    'fleet-recipient',
    'a key that nobody could encrypt with',
    { fleet: { secrets: { recipients: ['age1qyqs'] } } },
    {
      at: 'fleet secrets.recipients.0',
      message: "must be a public key of age, got 'age1qyqs'",
      remedy: "copy the line 'public key' that age-keygen writes, as in 'age1...'",
    },
  ),
  row(
    'image-source',
    'a registry within another one',
    { fleet: { registries: ['docker.io', 'docker.io/library'] } },
    {
      at: 'fleet registries.1',
      message: 'docker.io/library lies in docker.io, which is in the list',
      remedy: 'take out the narrower one, or the wider one if it was not meant',
    },
  ),
  row(
    'one-hub',
    'a spoke without a hub',
    { cluster: { role: 'spoke' } },
    {
      at: 'c.role',
      message: 'a spoke needs a hub, and no cluster is one',
      remedy: "give one cluster the role 'hub', or make this one 'standalone'",
    },
  ),
  row(
    'duplicate-cluster-name',
    'two clusters of one name',
    { beside: { cluster: { name: 'c' } } },
    { at: 'c.name', message: "another cluster of the fleet is named 'c'", remedy: 'give each cluster a name of its own' },
  ),
  row(
    'broken-link',
    'a link to a cluster with a typo',
    { cluster: { links: [{ to: 'clod', over: 'vpn' }] }, beside: { cluster: { name: 'cloud' } } },
    { at: 'c.links.0', message: "there is no cluster 'clod'; there are: c, cloud", remedy: "did you mean 'cloud'" },
  ),
  row(
    'tailnet-range',
    'pods in the range of Tailscale',
    {
      cluster: { links: [{ to: 'd', over: 'tailscale' }], network: { pods: '100.64.0.0/16' } },
      beside: { cluster: { links: [{ to: 'c', over: 'tailscale' }] } },
    },
    {
      at: 'c.network.pods',
      message: '100.64.0.0/16 overlaps 100.64.0.0/10, which Tailscale gives its devices addresses of',
      remedy: 'choose a range outside 100.64.0.0/10; the cluster is linked over Tailscale',
    },
  ),
  row(
    'overlapping-networks',
    'two linked clusters with the same services',
    { cluster: vpn('d'), beside: { cluster: { ...vpn('c'), network: { services: '10.120.0.0/16' } } } },
    {
      at: 'c.network.services',
      message: '10.120.0.0/16 overlaps 10.120.0.0/16 of d.network.services',
      remedy: 'choose ranges that lie apart; the clusters are linked and route to each other',
    },
  ),
  row(
    'recipient-used-twice',
    'one key for two clusters',
    { cluster: { secrets: { recipients: [one] } }, beside: { cluster: { secrets: { recipients: [one] } } } },
    {
      at: 'd.secrets.recipients.0',
      message: 'the key age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq is also that of c',
      remedy: "make a pair for d alone with age-keygen; a key that opens every cluster's secrets belongs into the fleet's alone",
    },
  ),
  row(
    'shared-host',
    'a name shared with a cluster that is not there',
    {
      fleet: { sharedHosts: [{ ...shared, clusters: ['c', 'd', 'cc'] }] },
      objects: [route('www.example.com')],
      beside: { objects: [route('www.example.com')] },
    },
    { at: 'fleet sharedHosts.0.clusters', message: "there is no cluster 'cc'; there are: c, d", remedy: 'name one of them' },
  ),
  row(
    'shared-host-unneeded',
    'a name that is no longer shared',
    { fleet: { sharedHosts: [shared] }, objects: [route('www.example.com')], beside: {} },
    { at: 'fleet sharedHosts.0', message: "'www.example.com' is not claimed by two of c, d", remedy: 'drop the entry' },
  ),
  row(
    'host-claimed-twice',
    'one name of two clusters',
    { objects: [route('www.example.com')], beside: { objects: [route('www.example.com')] } },
    {
      at: 'd/web/Ingress-web spec.rules',
      message: "'www.example.com' is also claimed by cluster 'c', at c/web/Ingress-web spec.rules",
      remedy:
        "give one of them another name; if both answer on purpose, say so in the fleet's sharedHosts: { host: 'www.example.com', clusters: ['c', 'd'], reason }",
    },
  ),
  row(
    'address-claimed-twice',
    'one address of two clusters of a site',
    {
      cluster: { ...site, network: { pools: { web: { range: '192.0.2.0/28', carriedBy: { interface: 'eth1' } } } } },
      beside: {
        cluster: { ...site, network: { pools: { web: { range: '192.0.2.16/28', carriedBy: { interface: 'eth1' } } } } },
        brings: ['metallb.io'],
        objects: [object('metallb.io/v1beta1', 'IPAddressPool', { spec: { addresses: ['192.0.2.15/32'] } })],
      },
    },
    {
      at: 'd/web/IPAddressPool-web spec.addresses',
      message: '192.0.2.15 is also claimed at c.network.pools.web.range, by 192.0.2.0-192.0.2.15',
      remedy: 'give one of them an address of its own; the two clusters reach each other, so that either may answer',
    },
  ),
  row(
    'secret-recipients',
    'a Secret that another key reads',
    {
      fleet: { secrets: { recipients: [one] } },
      objects: [
        object('v1', 'Secret', {
          stringData: { password: 'ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]' },
          sops: {
            mac: 'ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]',
            version: '3.10.0',
            age: [one, other].map((recipient) => ({ recipient, enc: 'x' })),
          },
        }),
      ],
    },
    {
      at: 'c/web/Secret-web sops',
      message: 'can also be read with age1qgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpquuzgag',
      remedy:
        "take it out of .sops.yaml, run 'sops updatekeys' and 'sops rotate' on the file, and change what it could read; a key that may read it belongs into secrets.recipients of clusters/c/spec.ts",
    },
    // the schema of Secrets knows no member of SOPS
    { among: ['schema-unknown-field'] },
  ),
];
