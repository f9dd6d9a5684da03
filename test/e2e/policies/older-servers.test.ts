import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { levels, makeNamespaces, serverVerdicts, Tally } from './admission';
import { generatedPods } from './generated-pods';

/** What a server of that version does not know yet, or drops before it asks about security. */
const unknown: Readonly<Record<string, RegExp>> = {
  '1.29': /"appArmorProfile"|"hostUsers"|"Unmasked"|"image":\{|"sleep"/,
  '1.31': /"hostUsers"|"Unmasked"|"image":\{/,
};
const count = 300;

describe.each(Object.entries(unknown))('the Pod Security admission of a server of %s', (kubernetes, fields) => {
  describeWith(clusterPrograms(kubernetes), () => {
    const began = Date.now();
    const tally = new Tally();
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ kubernetes });
      await makeNamespaces(cluster.client, [kubernetes]);
    });
    afterAll(() => cluster?.stop());

    test('it refuses the same generated pods as our policies, for the same controls', async () => {
      const pods = generatedPods(2 * count, 29).filter((pod) => !fields.test(JSON.stringify(pod)));
      expect(pods.length).toBeGreaterThan(count / 2);
      const questions = levels.flatMap((level) => pods.slice(0, count).map((pod) => ({ pod, level, kubernetes })));
      tally.figures.pods += questions.length;
      expect(tally.compare(questions, await serverVerdicts(cluster.client, questions))).toEqual([]);
      expect(tally.seen.size).toBeGreaterThan(10);
      expect(tally.figures.accepted).toBeGreaterThan(count / 4);
    });

    test('what was seen is kept', () => {
      const seconds = (Date.now() - began) / 1000;
      recordProof({
        section: 'admission',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures: tally.figures,
        seconds,
      });
      expect(tally.figures.disagreements).toBe(0);
    });
  });
});
