import { defineConfig } from 'vitest/config'

/** What needs minutes and a registry: the packed packages in fresh applications, a real Next.js build, the site in a browser. Run by .ci/run. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.e2e.ts'],
    // The names of the tests can be had without any package.
    globalSetup: process.argv.includes('list') ? [] : ['tests/e2e/pack.ts'],
    fileParallelism: false,
    // Of the tests that allow it: they wait for processes.
    maxConcurrency: 2,
    reporters: ['default', 'json'],
    // Not an option of the reporter: scripts/adapters.mjs has its own file.
    outputFile: { json: '.cache/ci/e2e.json' },
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
