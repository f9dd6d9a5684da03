import { bigData } from '../../packages/synth/checks/big-data';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';

describeWith(clusterPrograms('1.36'), () => {
  describe('the limit of data is where synth says that it is:', () => {
    let cluster: LoopbackCluster;
    beforeAll(async () => {
      cluster = await startCluster();
    });
    afterAll(() => cluster?.stop());

    test.each(bigData)('%s', async (_, kind, data, bytes) => {
      const body = { apiVersion: 'v1', kind, metadata: { name: 'big' }, ...data };
      const path = `/api/v1/namespaces/default/${kind.toLowerCase()}s`;
      const { status, body: said } = await cluster.client.request('POST', path, body, { query: { dryRun: 'All' } });
      expect([status, said.message]).toEqual(bytes === undefined ? [201, undefined] : [422, expect.stringContaining('1048576')]);
    });
  });
});
