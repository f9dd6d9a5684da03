import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { startCluster } from '../harness/cluster';
import { customResourceDefinitions } from '../harness/custom-resource-definitions';
import { tryDefinitions } from '../harness/install-definitions';
import { clusterPrograms } from '../harness/programs';
import { refusedDefinitions } from './refused-definitions';

for (const minor of ['1.29', '1.30', '1.31', '1.36'])
  describeWith(clusterPrograms(minor), () => {
    test(`Kubernetes ${minor} takes every custom kind of packages/crds, but those that are listed with its reason`, async () => {
      const began = Date.now();
      const cluster = await startCluster({ kubernetes: minor });
      try {
        const definitions = customResourceDefinitions();
        // what a server says of a definition it says of a dry run as well, in a fifth of the time
        const refused = await tryDefinitions(cluster.client, definitions, { dryRun: true });
        const expected = refusedDefinitions.filter(({ kubernetes }) => kubernetes.includes(minor));
        expect(refused.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
        for (const [index, { reason }] of expected.entries()) expect(refused[index]?.message).toContain(reason);
        recordProof({
          section: 'apply',
          cluster: 'fleet',
          engine: `kube-apiserver ${cluster.kubernetes}`,
          figures: { definitions: definitions.length, definitionsAccepted: definitions.length - refused.length },
          seconds: (Date.now() - began) / 1000,
        });
      } finally {
        await cluster.stop();
      }
    });
  });
