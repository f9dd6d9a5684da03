import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ChartCache } from '../../../packages/cli/src/charts/chart-cache';
import { keyOf } from '../../../packages/cli/src/charts/chart-ref';
import { checkRelease } from '../../../packages/cli/src/charts/release-check';
import { describeWith, toolPath } from '../../tools';
import { packed, type TestChart } from './charts';

describeWith('helm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-release-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What is found of a release of the chart `tower` where the cache has these bytes for it. */
  async function found({ bytes, version }: TestChart): Promise<unknown> {
    const chart = { name: 'tower', version, repository: 'https://charts.example.com', crds: [] };
    const cache = new ChartCache(folder);
    await cache.keep(chart, bytes);
    const lock = new Map([[keyOf(chart), createHash('sha256').update(bytes).digest('hex')]]);
    const release = { at: 'c/tower/tower', name: 'tower', namespace: 'tower', chart, values: {} };
    const checked = await checkRelease(
      { release, values: {}, kubernetes: '1.36.2', apiVersions: [] },
      { helm: toolPath('helm'), cache, lock },
    );
    return checked.state === 'not looked at' ? checked : checked.issues;
  }

  test('an archive of another chart, which the lock file names, is not rendered', async () => {
    expect(await found(packed('pier', {}))).toEqual([
      {
        rule: 'chart-unsound',
        severity: 'error',
        at: 'c/tower/tower',
        message: expect.stringContaining("the archive holds 'pier/Chart.yaml', which is not of the chart 'tower'") as string,
        remedy: 'do not install it',
      },
    ]);
  });

  test('an object without a name is told with the template that prints it', async () => {
    const nameless = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { labels: { a: b } }\n';
    expect(await found(packed('tower', { 'templates/settings.yaml': nameless }))).toEqual([
      {
        rule: 'chart-output-unreadable',
        severity: 'error',
        at: 'c/tower/tower/templates/settings.yaml',
        message: 'renders what is no object: it has no apiVersion, kind and metadata.name',
        remedy: 'change the values of chart tower that this template prints, or tell its maintainers',
      },
    ]);
  });
});
