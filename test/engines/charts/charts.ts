import { chartOf } from '../../packages/cli/generate/chart-archives';

/** A chart of our own, as files below its folder; packed when a test wants it. */
export interface TestChart {
  readonly name: string;
  readonly version: string;
  readonly bytes: Buffer;
}

export type Files = Readonly<Record<string, string>>;

/** A packaged chart of these files. @param more further lines of Chart.yaml */
export function packed(name: string, files: Files, { version = '1.2.3', more = '' } = {}): TestChart {
  const chart = `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`;
  return { name, version, bytes: chartOf(name, { 'Chart.yaml': chart, ...files }) };
}

const chartYaml = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n${more}`;

export const configMap = (data: string, name = '{{ .Release.Name }}-settings'): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  labels: {{ .Values.labels | toJson }}
data:
${data}
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  namespace: {{ .Release.Namespace }}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels: &labels
      app: {{ include "beam.name" . }}
  template:
    metadata:
      labels: *labels
    spec:
      nodeSelector:
      containers:
      - name: light
        image: {{ .Values.image }}
`;

const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: beams.light.example.com
spec:
  group: light.example.com
  scope: Namespaced
  names: { kind: Beam, plural: beams }
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties:
              colour: { type: string }
`;

const hook = `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-prepare
  annotations:
    helm.sh/hook: {{ .moment }}
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: prepare
        image: example.com/prepare:1.0.0
`;

/** A chart that has all that charts have: subcharts under an alias and a condition, a library, definitions, hooks, a test, a lookup, a schema. */
export function lighthouse(files: Files = {}): TestChart {
  return packed(
    'lighthouse',
    {
      'values.yaml':
        'replicas: 1\nimage: example.com/light:2.1.0\nlabels: {}\nbeam: { enabled: true, colour: white }\nhorn: { enabled: false }\n',
      'values.schema.json': JSON.stringify({ type: 'object', properties: { replicas: { type: 'integer', minimum: 1 } } }),
      'templates/deployment.yaml': deployment,
      'templates/settings.yaml': configMap(
        '  kube: {{ .Capabilities.KubeVersion.Version | quote }}\n  seen: {{ (lookup "v1" "Secret" .Release.Namespace "any") | toJson | quote }}\n{{ if not (.Capabilities.APIVersions.Has "light.example.com/v1/Beam") }}{{ fail "my own kind is not served" }}{{ end }}',
      ),
      'templates/prepare.yaml': hook.replaceAll('{{ .moment }}', 'pre-install'),
      'templates/prepare-again.yaml': hook.replaceAll('{{ .moment }}', 'pre-upgrade'),
      'templates/tests/ping.yaml': hook.replaceAll('{{ .moment }}', 'test').replaceAll('-prepare', '-ping'),
      'crds/beam.yaml': crd,
      'charts/words/Chart.yaml': chartYaml('words', 'type: library\n'),
      'charts/words/templates/_names.tpl': '{{ define "beam.name" }}{{ .Release.Name }}{{ end }}',
      'charts/lamp/Chart.yaml': chartYaml('lamp'),
      'charts/lamp/values.yaml': 'colour: red\nlabels: {}\n',
      'charts/lamp/templates/beam.yaml':
        'apiVersion: light.example.com/v1\nkind: Beam\nmetadata:\n  name: {{ .Release.Name }}-beam\nspec:\n  colour: {{ .Values.colour }}\n',
      'charts/horn/Chart.yaml': chartYaml('horn'),
      'charts/horn/templates/horn.yaml': configMap('  loud: "yes"', 'horn').replace('  labels: {{ .Values.labels | toJson }}\n', ''),
      ...files,
    },
    {
      more: 'kubeVersion: ">=1.28.0-0"\ndependencies:\n- { name: words, version: 0.1.0 }\n- { name: lamp, version: 0.1.0, alias: beam, condition: beam.enabled }\n- { name: horn, version: 0.1.0, condition: horn.enabled }\n',
    },
  );
}
