import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { languageExpressions } from './expressions-language';
import { libraryExpressions } from './expressions-libraries';
import { textExpressions } from './expressions-texts';
import { ourVerdict } from './our-table';
import { type RuleVerdict, serverTable } from './server-table';
import { tableObject, tableSchema } from './table-object';

/** What Go and cel-go did otherwise when older servers were built; we answer as 1.36 does. */
const past = {
  offsets: ['"abc".indexOf("a", 9) == -1', '"abc".lastIndexOf("a", 9) == -1'],
  printed: ['"%e".format([1052.032911275]) == "1.052033\\u202f\\u00d7\\u202f10\\u2070\\u00b3"'],
  networks: ['cidr("10.0.0.0/8").containsCIDR("10.1.0.0/16")'],
  urls: ['isURL("http://::1/")', 'isURL("https://a:1:2/")'],
} as const;
const known: Readonly<Record<string, readonly string[]>> = {
  '1.29': [...past.offsets, ...past.urls],
  '1.30': [...past.offsets, ...past.printed, ...past.urls],
  '1.31': [...past.offsets, ...past.printed, ...past.networks, ...past.urls],
  '1.36': [],
};

const expressions = [...languageExpressions, ...textExpressions, ...libraryExpressions];

describe.each(Object.keys(known))('the API server of %s and our evaluator', (kubernetes) => {
  describeWith(clusterPrograms(kubernetes), () => {
    let cluster: LoopbackCluster;
    let verdicts: readonly RuleVerdict[] = [];
    let seconds = 0;

    beforeAll(async () => {
      const began = Date.now();
      cluster = await startCluster({ kubernetes });
      verdicts = await serverTable(cluster.client, tableSchema, tableObject, expressions);
      seconds = (Date.now() - began) / 1000;
    });
    afterAll(() => cluster?.stop());

    test('an expression holds, does not hold, ends with an error or is refused as it is there', () => {
      const differing = expressions.flatMap((expression, index) => {
        const ours = ourVerdict(tableSchema, tableObject, expression, kubernetes);
        const server = verdicts[index];
        if (server === ours.verdict || server === 'costly') return [];
        return [{ expression, told: `${expression}: the server says ${server}, we say ${ours.verdict}: ${ours.why}` }];
      });
      const isKnown = (expression: string): boolean => known[kubernetes]?.includes(expression) === true;
      expect(differing.filter(({ expression }) => !isKnown(expression)).map(({ told }) => told)).toEqual([]);
      expect(differing.map(({ expression }) => expression).toSorted()).toEqual(known[kubernetes]?.toSorted());
    });

    test('all ends are seen, and cost alone hides few of them', () => {
      const count = (verdict: RuleVerdict): number => verdicts.filter((one) => one === verdict).length;
      const figures = {
        expressions: expressions.length,
        true: count('true'),
        false: count('false'),
        error: count('error'),
        refused: count('refused'),
      };
      expect(count('costly')).toBeLessThan(20);
      expect(Math.min(figures.true, figures.false, figures.error, figures.refused)).toBeGreaterThan(20);
      recordProof({ section: 'expressions', cluster: 'fleet', engine: `kube-apiserver ${cluster.kubernetes}`, figures, seconds });
    });
  });
});
