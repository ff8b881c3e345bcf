/** The MACs of the two backends, which are made in different ways, and on Node in different ways by length. */
import { hex, nodeBackend, webBackend } from '@hooks/core'
import { describe, expect, it } from 'vitest'

const bytes = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_nothing, index) => (index * 31 + length) % 256)

// A block is 64 or 128 bytes; content of up to 16 KiB is hashed in one call on Node, in two ways above and below.
const keys = [1, 20, 63, 64, 65, 127, 128, 129, 300].map(bytes)
const contents: Record<string, (string | Uint8Array)[]> = {
  nothing: [],
  'an empty body': [bytes(0)],
  'an empty text': ['', bytes(3)],
  'a text before a body': ['1735657903.', bytes(256)],
  'a text after a body': [bytes(256), '.1735657903'],
  'texts beyond ASCII': ['é請🧾', bytes(1), 'ß'],
  'half a character': ['a\ud83e', bytes(1)],
  'a view of a part': [bytes(64).subarray(7, 21)],
  ...Object.fromEntries(
    [16_300, 16_384, 16_385, 16_448, 16_449, 16_512, 16_513, 70_000].map((length) => [
      `a body of ${length} bytes`,
      ['1.', bytes(length)],
    ]),
  ),
  'a long text': ['x'.repeat(6_000), bytes(3)],
  'a long text beyond ASCII': ['請'.repeat(6_000)],
}

describe.runIf(nodeBackend).each(['sha1', 'sha256', 'sha384', 'sha512'] as const)('HMAC with %s', (hash) => {
  it.each(Object.entries(contents))('is the same on both backends over %s', async (_case, content) => {
    for (const key of keys) {
      const expected = await webBackend.macKey(hash, key)(content, hex)
      expect(nodeBackend?.macKey(hash, key)(content, hex)).toBe(expected)
    }
  })

  it('is of one key where several take turns', async () => {
    const [first, second] = [bytes(32), bytes(200)].map((key) => nodeBackend?.macKey(hash, key))
    const content = ['1.', bytes(100)]
    const expected = await webBackend.macKey(hash, bytes(32))(content, hex)
    expect(first?.(content, hex)).toBe(expected)
    second?.(content, hex)
    expect(first?.(content, hex)).toBe(expected)
  })
})
