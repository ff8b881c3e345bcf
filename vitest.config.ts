import { defineConfig } from 'vitest/config'

// Workspace packages resolve to their sources, so tests need no build. A longer list leaks to Node and breaks dependencies.
const conditions = ['@hooks/source', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'tools/*/test/**/*.test.ts',
      'tests/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    testTimeout: 20_000,
    // The default leaves a processor to vitest itself: of two, every other would be idle.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    // Not an option of the reporter: scripts/adapters.mjs has its own file.
    outputFile: { json: '.cache/ci/tests.json' },
  },
})
