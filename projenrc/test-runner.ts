import { JsonFile, type Project } from 'projen';

const runner = {
  // jest leaves a core free unless told otherwise: on two cores that is half of them
  maxWorkers: '100%',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: ['/node_modules/', '/generated/'],
  reporters: ['default', '<rootDir>/test/count-reporter.cjs'],
  // in milliseconds; jest's own five seconds are a busy machine's
  testTimeout: 60_000,
};

/** Jest on swc: a tier that needs Node alone, one that runs real programs, one that runs clusters of them; and the one TypeScript program of the repository. */
export function addTestRunner(project: Project): void {
  const tier = (file: string, testMatch: string, ignored: readonly string[], more: Readonly<Record<string, unknown>> = {}): void => {
    new JsonFile(project, file, {
      marker: false,
      obj: { ...runner, ...more, testMatch: [testMatch], testPathIgnorePatterns: ['/node_modules/', ...ignored] },
    });
  };
  tier('jest.config.json', '<rootDir>/test/**/*.test.ts', ['<rootDir>/test/engines/', '<rootDir>/test/e2e/']);
  tier('jest.engines.config.json', '<rootDir>/test/engines/**/*.test.ts', []);
  // each worker runs a control plane: more of them than two wait for one another; a test waits for controllers, in milliseconds
  tier('jest.e2e.config.json', '<rootDir>/test/e2e/**/*.test.ts', [], { maxWorkers: 2, testTimeout: 120_000 });
  new JsonFile(project, 'tsconfig.json', {
    obj: {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2023'],
        module: 'commonjs',
        moduleResolution: 'bundler',
        types: ['node', 'jest'],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noImplicitOverride: true,
        noImplicitReturns: true,
        noFallthroughCasesInSwitch: true,
        noPropertyAccessFromIndexSignature: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        isolatedModules: true,
        esModuleInterop: true,
        skipLibCheck: true,
        noEmit: true,
      },
      include: ['.projenrc.ts', 'projenrc', 'packages/*/src', 'packages/*/generate', 'apps', 'clusters', 'policies', 'test', 'bench'],
      exclude: ['node_modules', 'dist', 'test/**/fixtures'],
    },
  });
}
