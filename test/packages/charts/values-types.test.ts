import type { Chart, ChartFacts, ValuesOf } from '@kube-world/charts';
import { certManager, type CertManagerValues } from '@kube-world/charts/cert-manager';
import { externalDns } from '@kube-world/charts/external-dns';
import { fleetCrd } from '@kube-world/charts/fleet-crd';
import { kubePrometheusStack } from '@kube-world/charts/kube-prometheus-stack';
import { metricsServer } from '@kube-world/charts/metrics-server';
import { rancher } from '@kube-world/charts/rancher';
import { traefik, type TraefikValues } from '@kube-world/charts/traefik';

/** As a construct takes a chart: the values' type comes from the chart. */
function release<V>(props: { readonly chart: Chart<V>; readonly values: V }): string {
  return `${props.chart.name} ${Object.keys(props.values ?? {}).join(' ')}`;
}

// Each line below a `@ts-expect-error` must not compile; `projen lint` fails where one does.
test('a chart with a schema takes its keys and no others', () => {
  expect(release({ chart: traefik, values: { deployment: { replicas: 2 }, ports: { web: { port: 8000 } } } })).toBe(
    'traefik deployment ports',
  );
  // @ts-expect-error a top-level key that no template reads
  release({ chart: traefik, values: { deployments: { replicas: 2 } } });
  // @ts-expect-error the same beside a key that is right
  release({ chart: traefik, values: { deployment: {}, wrong: true } });
  // @ts-expect-error a wrong key three levels down
  release({ chart: traefik, values: { providers: { kubernetesCRD: { allowCrossNamespaces: true } } } });
  // @ts-expect-error an enum has its literals
  release({ chart: traefik, values: { accessLog: { format: 'yaml' } } });
  // @ts-expect-error a count is a number
  release({ chart: traefik, values: { deployment: { replicas: 'two' } } });
});

test('a schema that leaves keys open takes those that the defaults show', () => {
  expect(release({ chart: rancher, values: { replicas: 1, auditLog: { level: 1, maxAge: 3 } } })).toBe('rancher replicas auditLog');
  // @ts-expect-error neither in the schema nor in the defaults
  release({ chart: rancher, values: { replica: 1 } });
  // @ts-expect-error only levels 0 to 3
  release({ chart: rancher, values: { auditLog: { level: 4 } } });
  // @ts-expect-error a schema that lets everything through at the top says nothing of what is read
  release({ chart: externalDns, values: { providers: {} } });
});

test('cert-manager takes free maps where Kubernetes has them', () => {
  const values: CertManagerValues = {
    crds: { enabled: true },
    podLabels: { team: 'platform' },
    nodeSelector: { disk: 'fast' },
    securityContext: { fsGroup: 1000, runAsNonRoot: true },
  };
  expect(release({ chart: certManager, values })).toContain('crds');
  // @ts-expect-error the switch is called `enabled`
  release({ chart: certManager, values: { crds: { enable: true } } });
  // @ts-expect-error a wrong type below a free map's known key
  release({ chart: certManager, values: { securityContext: { runAsNonRoot: 'yes' } } });
});

test('a chart of charts takes the values of those that it carries', () => {
  const values: ValuesOf<typeof kubePrometheusStack> = {
    grafana: { adminUser: 'admin', persistence: { enabled: true } },
    'prometheus-node-exporter': { hostNetwork: false },
    nodeExporter: { enabled: true },
    prometheus: { prometheusSpec: { retention: '30d', retentionSize: '9GB', externalLabels: { cluster: 'pi' } } },
    alertmanager: { config: { receivers: [{ name: 'none' }], inhibit_rules: [] } },
  };
  expect(release({ chart: kubePrometheusStack, values })).toContain('grafana');
  // @ts-expect-error a wrong key in the chart itself
  release({ chart: kubePrometheusStack, values: { prometheus: { prometheusSpecs: {} } } });
  // @ts-expect-error a wrong key in a chart that it carries
  release({ chart: kubePrometheusStack, values: { grafana: { admin_user: 'admin' } } });
  // @ts-expect-error a wrong dependency
  release({ chart: kubePrometheusStack, values: { 'node-exporter': {} } });
});

test('a chart without a schema takes what its defaults show', () => {
  expect(
    release({ chart: metricsServer, values: { args: ['--kubelet-insecure-tls'], replicas: 2, metrics: { enabled: true } } }),
  ).toContain('args');
  // @ts-expect-error no such key among the defaults
  release({ chart: metricsServer, values: { arguments: [] } });
  // @ts-expect-error the default is a number
  release({ chart: metricsServer, values: { replicas: true } });
});

test('values may be read-only, partial, undefined, or null where a default is to go', () => {
  const args: readonly string[] = ['--log.level=WARN'];
  const values: TraefikValues = { additionalArguments: args, deployment: undefined, livenessProbe: { timeoutSeconds: null } };
  expect(release({ chart: traefik, values })).toContain('additionalArguments');
});

test('a chart without values takes none', () => {
  expect(release({ chart: fleetCrd, values: {} })).toBe('fleet-crd ');
  // @ts-expect-error there is no key to set
  release({ chart: fleetCrd, values: { enabled: true } });
});

test('charts of different values stand in one list of facts, and one is not taken for another', () => {
  const facts: readonly ChartFacts[] = [traefik, certManager];
  expect(facts.map((chart) => chart.name)).toEqual(['traefik', 'cert-manager']);
  // @ts-expect-error its values are other ones
  const wrong: Chart<TraefikValues> = certManager;
  expect(wrong.name).toBe('cert-manager');
});
