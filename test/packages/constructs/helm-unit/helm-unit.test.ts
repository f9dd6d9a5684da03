import type { Chart as HelmChart } from '@kube-world/charts';
import { traefik } from '@kube-world/charts/traefik';
import { HelmUnit } from '@kube-world/constructs';
import { hasRelease, releaseMarker } from '@kube-world/model';
import { App, Chart } from 'cdk8s';

const unit = (chart: HelmChart<object>) => new HelmUnit(new Chart(new App(), 'test'), 'web', { chart, namespace: 'web', values: {} });

test('a chart is a release of one version, under the name of the construct, given ten minutes', () => {
  const made = unit(traefik);
  expect(hasRelease(made)).toBe(true);
  expect(made[releaseMarker]).toMatchObject({
    name: 'web',
    namespace: 'web',
    chart: { name: 'traefik', version: traefik.version },
    timeoutSeconds: 600,
  });
});

test.each(['3.9.x', '>=1.0.0', '*', '', '1.2'])('version %j pins nothing and is refused', (version) => {
  expect(() => unit({ ...traefik, version })).toThrow(`chart traefik has version '${version}', which pins nothing`);
});
