import { defineConfig } from 'vitest/config'
import { root, suite } from './suite.ts'

// As in the root's configuration: sources, not builds.
const conditions = ['@hooks/source', 'node', 'development|production']

export default defineConfig({ root, resolve: { conditions }, ssr: { resolve: { conditions } }, test: suite })
