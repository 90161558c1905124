/** swc, ES modules, Nest's decorators; pages are written in TSX. */
const typeScript = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
  },
];

/** How every project reads TypeScript. */
const common = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  transform: { '\\.ts$': typeScript(false), '\\.tsx$': typeScript(true) },
};

/**
 * Three kinds of test, told apart by the file's name:
 * `x.spec.ts` is pure and needs nothing, `x.db.spec.ts` has a real PostgreSQL,
 * `x.stack.spec.ts` has PostgreSQL and Temporal's dev server. Beside them, by `npm run test:servers` alone:
 * `x.servers.spec.ts` has PostgreSQL and builds Temporal's own server; by `npm run test:faults` alone: `x.faults.spec.ts`;
 * `x.screens.spec.ts` makes the pictures of `docs/screens`, by `npm run screens` alone.
 */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|stack|servers|screens|faults)\\.spec\\.ts$'],
    },
    {
      ...common,
      displayName: 'db',
      testMatch: ['**/*.db.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-postgres.ts',
      globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
    },
    {
      ...common,
      displayName: 'stack',
      testMatch: ['**/*.stack.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-servers.ts',
      globalTeardown: '<rootDir>/test/support/stop-servers.ts',
    },
    {
      ...common,
      displayName: 'servers',
      testMatch: ['**/*.servers.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-postgres.ts',
      globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
    },
    {
      ...common,
      displayName: 'screens',
      testMatch: ['**/*.screens.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-servers.ts',
      globalTeardown: '<rootDir>/test/support/stop-servers.ts',
    },
    {
      ...common,
      displayName: 'faults',
      testMatch: ['**/*.faults.spec.ts'],
    },
  ],
  testTimeout: 120_000,
  maxWorkers: 2,
};
