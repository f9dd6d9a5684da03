import { defineCluster, defineFleet, placeOn } from '@kube-world/model';

import { requestsOf, targetsIn } from '../../../packages/cli/src/upgrade-targets';
import { UsageError } from '../../../packages/cli/src/usage-error';

const known = ['1.33', '1.34', '1.35', '1.36'];

const fleetOf = (versions: Readonly<Record<string, string>>) =>
  defineFleet({
    name: 'f',
    repository: { url: 'https://git.example.com/f', branch: 'main' },
    owner: 'o',
    domain: 'example.com',
    placements: Object.entries(versions).map(([name, kubernetes]) =>
      placeOn(
        defineCluster({
          name,
          role: 'standalone',
          platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } },
          engine: 'flux',
          profile: 'development',
          network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
          nodes: {},
          storage: { classes: {}, purposes: {} },
        }),
        [],
      ),
    ),
  });
const fleet = fleetOf({ pi: '1.33.4', kubani: '1.35.0', hub: '1.36.2' });
const targets = (...texts: readonly string[]) => targetsIn(fleet, requestsOf(texts), known);

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['one cluster', ['pi=1.36'], ['pi=1.36'], []],
  ['two in one word', ['pi=1.36,kubani=1.36'], ['pi=1.36', 'kubani=1.36'], []],
  ['two words, of two versions', ['pi=1.34', 'kubani=1.36'], ['pi=1.34', 'kubani=1.36'], []],
  ['a patch', ['pi=1.36.3'], ['pi=1.36.3'], []],
  ['a release of K3s', ['pi=v1.36.2+k3s1'], ['pi=1.36.2'], []],
  ['a cluster that runs it already', ['hub=1.36'], [], ['hub=1.36']],
  ['all clusters: those that are older', ['all=1.35'], ['pi=1.35'], ['kubani=1.35', 'hub=1.35']],
])('an upgrade is asked of %s', (_, texts, asked, already) => {
  const found = targets(...texts);
  const lines = (requests: typeof found.targets) => requests.map(({ cluster, to }) => `${cluster}=${to}`);
  expect([lines(found.targets), lines(found.already)]).toEqual([asked, already]);
});

test('a cluster that is called all is one cluster', () => {
  const named = fleetOf({ all: '1.33.4', pi: '1.33.4' });
  expect(targetsIn(named, requestsOf(['all=1.34']), known).targets).toEqual([{ cluster: 'all', to: '1.34' }]);
});

test.each<[string, readonly string[], string]>([
  ['no version', ['pi'], "--upgrade takes CLUSTER=VERSION, as in pi=1.36; got 'pi'"],
  ['no cluster', ['=1.36'], "got '=1.36'"],
  ['nothing', [''], "got ''"],
  ['two equal signs', ['pi=1=36'], "got 'pi=1=36'"],
  ['a comma in the version', ['pi=1,36'], "'1' is no version of Kubernetes; write it as in pi=1.36"],
  ['a major version', ['pi=2.0'], "'2.0' is no version of Kubernetes"],
  ['a word', ['pi=latest'], "'latest' is no version of Kubernetes; write it as in pi=1.36"],
  ['a cluster twice', ['pi=1.34', 'pi=1.35'], '--upgrade names pi twice; name one version of it'],
  ['an unknown cluster', ['kubnai=1.36'], "no cluster is called 'kubnai'; did you mean 'kubani'"],
  ['a cluster like none', ['office=1.36'], "no cluster is called 'office'; the fleet has: pi, kubani, hub"],
  ['a version that nothing is known of', ['pi=1.40'], 'nothing is known of Kubernetes 1.40; --upgrade takes 1.33, 1.34, 1.35, 1.36'],
  ['a step back', ['hub=1.34'], 'hub runs 1.36.2, and Kubernetes takes no step back to 1.34; name a version after 1.36'],
])('%s is refused with what to type', (_, texts, message) => {
  expect(() => targets(...texts)).toThrow(UsageError);
  expect(() => targets(...texts)).toThrow(message);
});

test('a cluster whose own version cannot be read is refused', () => {
  expect(() => targetsIn(fleetOf({ pi: 'newest' }), requestsOf(['pi=1.36']), known)).toThrow(
    "pi runs 'newest', which is no version of Kubernetes; mend its spec first",
  );
});
