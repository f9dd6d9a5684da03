import { KubeWorldProject } from './projenrc/kube-world-project';

const project = new KubeWorldProject();

project.addPackage('model', { uses: [], libraries: ['constructs', 'ipaddr.js', 'semver'] });
project.addPackage('crds', {
  uses: [],
  libraries: ['cdk8s', 'constructs'],
  exports: { './schemas': './src/schemas.ts', './generate': './generate/index.ts', './*': './generated/*/index.js' },
});
project.addPackage('charts', {
  uses: [],
  exports: { './facts': './src/facts.ts', './generate': './generate/index.ts', './*': './generated/*/index.js' },
});
project.addPackage('constructs', {
  uses: ['crds', 'charts', 'model'],
  libraries: ['@grafana/grafana-foundation-sdk', '@grafana/promql-builder', 'cdk8s', 'constructs', 'yaml'],
});
project.addPackage('delivery', { uses: ['model'] });
project.addPackage('synth', { uses: ['model'], libraries: ['cdk8s', 'constructs', 're2js', 'semver', 'yaml'] });
project.addPackage('policy', { uses: ['crds', 'model'], libraries: ['re2js'] });
project.addPackage('aws', { uses: ['model'], libraries: ['aws-cdk-lib', 'cdk-nag', 'constructs'] });
project.addPackage('cli', {
  uses: ['model', 'crds', 'charts', 'delivery', 'synth', 'constructs', 'policy', 'aws'],
  bin: { 'kube-world': './bin/kube-world.cjs' },
});

project.synth();
