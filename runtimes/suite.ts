import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where run.mjs believes the tests to run: a name of list.mjs, and the exact version. */
    runtime: { name: string; version: string }
  }
}

const { HOOKS_RUNTIME: name = `node${process.versions.node.split('.')[0]}` } = process.env
const { HOOKS_RUNTIME_VERSION: version = process.versions.node } = process.env

export const runtime: string = name
export const root: string = fileURLToPath(new URL('..', import.meta.url))

export const suite: InlineConfig = {
  include: ['tests/portable/**/*.test.ts', 'runtimes/*.test.ts'],
  testTimeout: 20_000,
  provide: { runtime: { name, version } },
}
