import { JsonFile, type Project } from 'projen';

/** Jest on swc, one configuration for the whole repository. */
export function addTestRunner(project: Project): void {
  new JsonFile(project, 'jest.config.json', {
    marker: false,
    obj: {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/engines/', '<rootDir>/test/e2e/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }] },
      transformIgnorePatterns: ['/node_modules/', '/generated/'],
      reporters: ['default', '<rootDir>/test/count-reporter.cjs'],
    },
  });
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
