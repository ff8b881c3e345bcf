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

/** Collects chunks up to the limit; throws ERR_BODY_TOO_LARGE with the chunk that goes over it. */
export class BodyCollector {
  readonly #chunks: Uint8Array[] = []
  readonly #maximum: number
  #length = 0

  constructor(limits: ReadLimits, contentLength: string | null | undefined) {
    this.#maximum = limits.maximumBodyBytes
    if (Number(contentLength) > this.#maximum) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE')
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.length
    if (this.#length > this.#maximum) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE')
    this.#chunks.push(chunk)
  }

  bytes(): Uint8Array {
    const [first] = this.#chunks
    if (first && this.#chunks.length === 1) return first
    const bytes = new Uint8Array(this.#length)
    let offset = 0
    for (const chunk of this.#chunks) {
      bytes.set(chunk, offset)
      offset += chunk.length
    }
    return bytes
  }
}

/** Reads a web `Request`; stops reading as soon as the limit or the deadline is passed. */
export async function readStream(request: Request, limits: ReadLimits): Promise<Uint8Array> {
  if (request.bodyUsed) throw new WebhookVerificationError('ERR_BODY_CONSUMED')
  if (request.body?.locked) throw new WebhookVerificationError('ERR_BODY_CONSUMED')
  const collector = new BodyCollector(limits, request.headers.get('content-length'))
  if (!request.body) return collector.bytes()
  const reader = request.body.getReader()
  const deadline = new Deadline(limits.readTimeoutMs)
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), deadline.passed])
      if (done) return collector.bytes()
      collector.add(value)
    }
  } catch (error) {
    reader.cancel().catch(() => {})
    if (WebhookVerificationError.isInstance(error)) throw error
    throw new WebhookVerificationError('ERR_BODY_INCOMPLETE', undefined, { cause: error })
  } finally {
    deadline.clear()
  }
}

/** Rejects with ERR_BODY_TIMEOUT unless it is cleared in time. */
class Deadline {
  readonly passed: Promise<never>
  clear: () => void = () => {}

  constructor(timeoutMs: number) {
    this.passed = new Promise((_resolve, reject) => {
      const timer = setTimeout(() => reject(new WebhookVerificationError('ERR_BODY_TIMEOUT')), timeoutMs)
      this.clear = () => clearTimeout(timer)
    })
  }
}
