import { stringify } from 'yaml';

import { type AlertCase, alertCases } from './alert-cases';
import { dashboardObjects, ruleGroups } from './monitoring-cluster';
import { recordProof } from '../proof/record';
import { describeWith, type Outcome, run, titleOf } from '../tools';

const rules = ruleGroups.flatMap((group) => group.rules);
const rulesFile = { 'rules.yaml': stringify({ groups: ruleGroups }) };

/** One case as promtool's own test file. */
function verdict({ alert, series, step = '1m', at, fires }: AlertCase): Outcome {
  const rule = rules.find((candidate) => candidate.alert === alert);
  const expected = fires && {
    exp_labels: { ...rule?.labels, ...fires.labels },
    exp_annotations: { ...rule?.annotations, summary: fires.summary },
  };
  const test = {
    interval: step,
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    alert_rule_test: [{ eval_time: at, alertname: alert, exp_alerts: expected ? [expected] : [] }],
  };
  const file = { rule_files: ['rules.yaml'], evaluation_interval: step, tests: [test] };
  return run('promtool', ['test', 'rules', 'test.yaml'], { ...rulesFile, 'test.yaml': stringify(file) });
}

describeWith('promtool', () => {
  const began = Date.now();
  const figures = { rules: 0, cases: 0, queries: 0, findings: 0 };
  /** Counts so many of a kind as tried, and what promtool refuses as a finding. */
  const counted = (kind: 'rules' | 'cases' | 'queries', tried: number, outcome: Outcome): Outcome => {
    figures[kind] += tried;
    if (!outcome.ok) figures.findings += 1;
    return outcome;
  };

  test('our rules are rules', () => {
    const outcome = run('promtool', ['check', 'rules', 'rules.yaml'], rulesFile);
    expect(counted('rules', rules.length, outcome)).toMatchObject({
      ok: true,
      output: expect.stringContaining(`${rules.length} rules found`),
    });
  });

  test.each(alertCases.map((entry) => [entry.alert, entry.fires ? 'fires' : 'is silent', entry.when, entry] as const))(
    '%s %s: %s',
    (_, _verdict, _when, entry) => {
      expect(counted('cases', 1, verdict(entry))).toMatchObject({ ok: true });
    },
  );

  test('each alert was seen to fire, and each but the watchdog to be silent', () => {
    const seen = (fires: boolean): readonly string[] =>
      rules
        .map(({ alert }) => alert)
        .filter((alert) => alertCases.some((entry) => entry.alert === alert && (entry.fires !== undefined) === fires));
    expect(seen(true)).toStrictEqual(rules.map(({ alert }) => alert));
    expect(seen(false)).toStrictEqual(rules.map(({ alert }) => alert).filter((alert) => alert !== 'Watchdog'));
  });

  test('a case that expects the wrong thing is refused', () => {
    const first = alertCases.find((entry) => entry.alert === 'NodeDown');
    if (!first) throw new Error('no case of NodeDown');
    expect(verdict({ ...first, fires: { summary: 'node pi-2 is down' } })).toMatchObject({ ok: false });
  });

  test('every query of every dashboard is a query', () => {
    const queries = dashboardObjects.flatMap(({ data }) => Object.values(data as Record<string, string>)).flatMap(queriesOf);
    expect(queries.length).toBeGreaterThan(20);
    const recorded = queries.map((expr, index) => ({ record: `query:${index}`, expr }));
    const file = { 'queries.yaml': stringify({ groups: [{ name: 'dashboards', rules: recorded }] }) };
    const outcome = run('promtool', ['check', 'rules', 'queries.yaml'], file);
    expect(counted('queries', queries.length, outcome)).toMatchObject({
      ok: true,
      output: expect.stringContaining(`${queries.length} rules found`),
    });
  });

  test('what was seen is kept', () => {
    expect(figures).toMatchObject({ rules: rules.length, cases: alertCases.length, findings: 0 });
    recordProof({ section: 'analysers', cluster: 'fleet', engine: titleOf('promtool'), figures, seconds: (Date.now() - began) / 1000 });
  });
});

function queriesOf(json: string): readonly string[] {
  const { panels } = JSON.parse(json) as { readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[] };
  return panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
}
