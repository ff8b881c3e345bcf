/** Without this, tests that a runtime's vitest quietly ran in Node would look like proof. */
import { expect, inject, it } from 'vitest'
import { nodeBackend, webBackend } from '../packages/core/src/index.ts'

interface Signs {
  Bun?: { version: string }
  Deno?: { version: { deno: string } }
  navigator?: { userAgent?: string }
  process?: { versions: { node: string } }
  Buffer?: unknown
}

const signs = globalThis as Signs
const expected = inject('runtime')

it(`runs in ${expected.name} ${expected.version}`, () => {
  const { name, version = expected.version } = here()
  expect({ name, version }).toEqual(expected)
})

if (expected.name === 'workerd') {
  it('has WebCrypto alone, and nothing of Node in sight', () => {
    expect([nodeBackend?.name, webBackend.name]).toEqual([undefined, 'web'])
    expect([typeof signs.process, typeof signs.Buffer]).toEqual(['undefined', 'undefined'])
  })
} else if (expected.name === 'workerd-node') {
  it('has WebCrypto alone: the imitation of node:crypto is not used', () => {
    expect([nodeBackend?.name, webBackend.name]).toEqual([undefined, 'web'])
  })
} else {
  it('has both crypto backends', () => {
    expect([nodeBackend?.name, webBackend.name]).toEqual(['node', 'web'])
  })
}

function here(): { name: string; version?: string } {
  const { Bun, Deno, navigator, process } = signs
  if (Bun) return { name: 'bun', version: Bun.version }
  if (Deno) return { name: 'deno', version: Deno.version.deno }
  // workerd does not say its version.
  if (navigator?.userAgent === 'Cloudflare-Workers') return { name: process ? 'workerd-node' : 'workerd' }
  const { node = '' } = process?.versions ?? {}
  return { name: `node${node.split('.')[0]}`, version: node }
}
