/** Tests mirror src/; end-to-end tests (test/e2e) drive the built site in Chromium. */
const transform = {
  '^.+\\.(m?[jt]sx?)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.js' },
};

module.exports = {
  // Both cores of a small machine; jest's default leaves one idle.
  maxWorkers: '100%',
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.js'],
  projects: [
    {
      ...common,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...common,
      displayName: 'views',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.spec.tsx'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
    },
  ],
};
