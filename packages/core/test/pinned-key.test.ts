import { pinnedKey } from '@hooks/core'
import { afterEach, expect, it, test, vi } from 'vitest'

afterEach(() => vi.restoreAllMocks())

/** A host whose answer can be changed, and a clock that stands still until it is moved. */
function host(first: () => Response) {
  const state = { answer: first, ms: 1_000_000, asked: 0 }
  const imported: string[] = []
  const source = pinnedKey({
    url: 'https://keys.example/key',
    clock: () => state.ms,
    fetch: async () => {
      state.asked++
      return state.answer()
    },
    importKey: async (text) => {
      imported.push(text)
      return { text }
    },
  })
  return { ...source, state, imported }
}

it('a key is asked for again after five minutes, and not a millisecond earlier', async () => {
  const { current, replaced, state } = host(() => new Response('first'))
  expect(await current()).toEqual({ text: 'first' })
  state.answer = () => new Response('second')
  state.ms += 299_999
  expect(await replaced()).toBeUndefined()
  expect(state.asked).toBe(1)
  state.ms += 1
  expect(await replaced()).toEqual({ text: 'second' })
  expect(await current()).toEqual({ text: 'second' })
  expect(state.asked).toBe(2)
})

it('a key that could not be had is asked for again after ten seconds, and not a millisecond earlier', async () => {
  const { current, state } = host(() => new Response('no key', { status: 404 }))
  expect(await current()).toBeUndefined()
  state.answer = () => new Response('key')
  state.ms += 9999
  expect(await current()).toBeUndefined()
  expect(state.asked).toBe(1)
  state.ms += 1
  expect(await current()).toEqual({ text: 'key' })
  expect(state.asked).toBe(2)
})

it('a host has five seconds to answer', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout')
  await host(() => new Response('key')).current()
  expect(timeout).toHaveBeenCalledExactlyOnceWith(5000)
})

it('the same text is the same key: it is imported once, and replaces nothing', async () => {
  const { current, replaced, state, imported } = host(() => new Response('key'))
  const key = await current()
  state.ms += 300_000
  expect(await replaced()).toBeUndefined()
  expect(state.asked).toBe(2)
  expect(await current()).toBe(key)
  expect(imported).toEqual(['key'])
})

test.each([
  [16_384, true],
  [16_385, false],
])('a text of %i characters is read: %s', async (length, isRead) => {
  const text = 'k'.repeat(length)
  expect(await host(() => new Response(text)).current()).toEqual(isRead ? { text } : undefined)
})

it('a character may arrive in two pieces', async () => {
  const pieces = [Uint8Array.of(0xc3), Uint8Array.of(0xa9)]
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  expect(await host(() => new Response(body)).current()).toEqual({ text: 'é' })
})

it('an answer without a body holds no key', async () => {
  const { current, imported } = host(() => new Response(null))
  expect(await current()).toBeUndefined()
  expect(imported).toEqual([])
})
