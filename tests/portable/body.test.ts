/** Reading the body of a `Request` in every runtime: limits, deadlines, and streams that fail. */
import { generic } from '@hooks/providers/generic'
import { createVerifier, type VerifierOptions } from '@hooks/verify'
import { expect, it } from 'vitest'

const secret = 'a secret of 32 characters, or so'

interface Source {
  readonly stream: ReadableStream<Uint8Array>
  cancelled: boolean
}

/** Gives these chunks, then does `then`. */
function sourceOf(chunks: readonly string[], then: 'end' | 'stall' | 'fail'): Source {
  const waiting = [...chunks]
  const source: Source = {
    cancelled: false,
    stream: new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = waiting.shift()
          if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk))
          else if (then === 'end') controller.close()
          else if (then === 'fail') controller.error(new Error('the connection broke'))
          else return new Promise(() => {})
          return undefined
        },
        cancel() {
          source.cancelled = true
        },
      },
      { highWaterMark: 0 },
    ),
  }
  return source
}

function requestOf(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  const streamed = body instanceof ReadableStream ? { duplex: 'half' } : {}
  return new Request('https://app.example/hooks', { method: 'POST', body, headers, ...streamed } as RequestInit)
}

async function failure(request: Request, options: VerifierOptions = {}): Promise<string> {
  const { error } = await createVerifier(generic, { secret, ...options }).safeVerify(request)
  return `${error?.code} ${error?.status}`
}

const signed = { 'X-Webhook-Signature': '0'.repeat(64) }

it('a body that arrives in pieces is put together', async () => {
  const { stream } = sourceOf(['{"id":', '"evt_1",', '"type":"user.created"}'], 'end')
  expect(await failure(requestOf(stream, signed))).toBe('ERR_SIGNATURE_MISMATCH 401')
})

it('a body that stalls is given up at the deadline, and the stream is cancelled', async () => {
  const source = sourceOf(['{"id":'], 'stall')
  expect(await failure(requestOf(source.stream, signed), { readTimeoutMs: 50 })).toBe('ERR_BODY_TIMEOUT 408')
  expect(source.cancelled).toBe(true)
})

it('a body that goes over the limit is not read on', async () => {
  const source = sourceOf(['x'.repeat(60), 'x'.repeat(60), 'x'.repeat(60)], 'stall')
  expect(await failure(requestOf(source.stream, signed), { maximumBodyBytes: 100 })).toBe('ERR_BODY_TOO_LARGE 413')
  expect(source.cancelled).toBe(true)
})

it('a stream that fails is an incomplete body', async () => {
  expect(await failure(requestOf(sourceOf(['{'], 'fail').stream, signed))).toBe('ERR_BODY_INCOMPLETE 400')
})

it('a body that somebody read, or is reading, is told at once', async () => {
  const read = requestOf('{}', signed)
  await read.text()
  expect(await failure(read)).toBe('ERR_BODY_CONSUMED 500')
  const locked = requestOf('{}', signed)
  locked.body?.getReader()
  expect(await failure(locked)).toBe('ERR_BODY_CONSUMED 500')
})

it('no body at all is an empty one', async () => {
  expect(await failure(requestOf(null, signed))).toBe('ERR_SIGNATURE_MISMATCH 401')
})
