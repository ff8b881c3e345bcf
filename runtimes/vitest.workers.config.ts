import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { root, runtime, suite } from './suite.ts'

// Not by name: it is installed beside the workspace, not in it.
const pool = '.cache/runtimes/workerd/node_modules/@cloudflare/vitest-pool-workers/dist/pool/index.mjs'
const { cloudflareTest } = await import(pathToFileURL(join(root, pool)).href)

const conditions = ['@hooks/source', 'workerd', 'worker', 'development|production']

// The pool itself needs nodejs_compat, so it is always on; a setup file takes away again what it puts in sight.
const setupFiles = runtime === 'workerd' ? ['runtimes/without-node.ts'] : []

export default defineConfig({
  root,
  plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-08-15' } })],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { ...suite, setupFiles },
})
