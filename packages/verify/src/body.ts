import { ConfigurationError } from '@hooks/core'
import { WebhookVerificationError } from './errors.ts'

export interface BodyOptions {
  /** Larger bodies are refused with 413, and reading stops. Default: 1 MiB (1 048 576). */
  maximumBodyBytes?: number
  /** Milliseconds a body may take to arrive. Default: 10 000. */
  readTimeoutMs?: number
}

export type ReadLimits = Readonly<Required<BodyOptions>>

/** @throws ConfigurationError ERR_OPTION_INVALID */
export function readLimits({ maximumBodyBytes = 1_048_576, readTimeoutMs = 10_000 }: BodyOptions): ReadLimits {
  for (const [name, value] of Object.entries({ maximumBodyBytes, readTimeoutMs })) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new ConfigurationError('ERR_OPTION_INVALID', `${name} must be a number above 0.`)
    }
  }
  return { maximumBodyBytes, readTimeoutMs }
}

/** Bytes as they are, of any view or buffer; text as UTF-8. */
export function toBytes(body: unknown, { maximumBodyBytes }: Pick<ReadLimits, 'maximumBodyBytes'>): Uint8Array {
  const bytes = bytesOf(body)
  if (bytes.length > maximumBodyBytes) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE')
  return bytes
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(body))) {
    return new Uint8Array(body as ArrayBuffer)
  }
  const parsed = typeof body === 'object' && body !== null && !('getReader' in body) && !('pipe' in body)
  throw new WebhookVerificationError(parsed ? 'ERR_BODY_ALREADY_PARSED' : 'ERR_BODY_UNSUPPORTED')
}

/** Collects chunks; throws ERR_BODY_TOO_LARGE with the chunk that goes over the limit, or at once if it is announced. */
export interface Collector {
  add(chunk: Uint8Array): void
  bytes(): Uint8Array
}

export function collectBody({ maximumBodyBytes }: ReadLimits, contentLength: string | null | undefined): Collector {
  const chunks: Uint8Array[] = []
  let length = 0
  const grow = (by: number): void => {
    length += by
    if (length > maximumBodyBytes) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE')
  }
  if (Number(contentLength) > maximumBodyBytes) grow(Number(contentLength))
  return {
    add(chunk) {
      grow(chunk.length)
      chunks.push(chunk)
    },
    bytes() {
      const [first = new Uint8Array()] = chunks
      if (chunks.length < 2) return first
      const bytes = new Uint8Array(length)
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      return bytes
    },
  }
}

/** Reads a web `Request`; stops reading as soon as the limit or the deadline is passed. */
export async function readStream(request: Request, limits: ReadLimits): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw new WebhookVerificationError('ERR_BODY_CONSUMED')
  const body = collectBody(limits, request.headers.get('content-length'))
  const reader = request.body?.getReader()
  if (!reader) return body.bytes()
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new WebhookVerificationError('ERR_BODY_TIMEOUT')), limits.readTimeoutMs)
  })
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), deadline])
      if (done) return body.bytes()
      body.add(value)
    }
  } catch (error) {
    reader.cancel().catch(() => {})
    if (WebhookVerificationError.isInstance(error)) throw error
    throw new WebhookVerificationError('ERR_BODY_INCOMPLETE', undefined, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
