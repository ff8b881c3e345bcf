import { ConfigurationError, concatBytes, type ErrorCode, utf8Bytes } from '@hooks/core'
import { WebhookVerificationError } from './errors.ts'

/**
 * How much of a body is read, and for how long.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 * import type { BodyOptions } from '@hooks/verify/adapter'
 *
 * const limits: BodyOptions = { maximumBodyBytes: 5 * 1024 * 1024, readTimeoutMs: 30_000 }
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, ...limits })
 * ```
 */
export interface BodyOptions {
  /** Larger bodies are refused with 413, and reading stops. Default: 1 MiB (1 048 576). */
  maximumBodyBytes?: number
  /** Milliseconds a body may take to arrive. Default: 10 000. */
  readTimeoutMs?: number
}

/**
 * The limits of a body, with their defaults filled in.
 *
 * @example
 * ```ts
 * import { type ReadLimits, toBytes } from '@hooks/verify/adapter'
 *
 * const limits: ReadLimits = { maximumBodyBytes: 1_048_576, readTimeoutMs: 10_000 }
 * export const bytes = toBytes('{"id":"1"}', limits)
 * ```
 */
export type ReadLimits = Readonly<Required<BodyOptions>>

/** @throws ConfigurationError ERR_OPTION_INVALID */
export function readLimits({ maximumBodyBytes = 1_048_576, readTimeoutMs = 10_000 }: BodyOptions): ReadLimits {
  const areUsable = [maximumBodyBytes, readTimeoutMs].every((limit) => Number.isFinite(limit) && limit > 0)
  if (!areUsable) throw new ConfigurationError('ERR_OPTION_INVALID', 'maximumBodyBytes, readTimeoutMs > 0')
  return { maximumBodyBytes, readTimeoutMs }
}

/**
 * Bytes as they are, of any view or buffer; text as UTF-8.
 *
 * @example
 * ```ts
 * import { toBytes } from '@hooks/verify/adapter'
 *
 * const limits = { maximumBodyBytes: 1_048_576, readTimeoutMs: 10_000 }
 * console.log(toBytes('{}', limits)) // Uint8Array(2) [ 123, 125 ]
 * ```
 */
export function toBytes(body: unknown, { maximumBodyBytes }: ReadLimits): Uint8Array {
  const bytes = bytesOf(body)
  if (bytes.length > maximumBodyBytes) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE', 413)
  return bytes
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return utf8Bytes(body)
  // Buffers also of another realm than ours, where `instanceof` is of no use.
  if (ArrayBuffer.isView(body) || {}.toString.call(body).endsWith('ArrayBuffer]')) {
    const { buffer, byteOffset, byteLength } = body as ArrayBufferView
    return new Uint8Array(buffer ?? body, byteOffset, byteLength)
  }
  const parsed = Object(body) === body && !('getReader' in (body as object)) && !('pipe' in (body as object))
  throw new WebhookVerificationError(parsed ? 'ERR_BODY_ALREADY_PARSED' : 'ERR_BODY_UNSUPPORTED', 500)
}

/** Reads a web `Request`; stops reading as soon as the limit or the deadline is passed. */
export async function readStream(request: Request, limits: ReadLimits): Promise<Uint8Array> {
  const { body, bodyUsed, headers } = request
  if (bodyUsed || body?.locked) throw new WebhookVerificationError('ERR_BODY_CONSUMED', 500)
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let room = limits.maximumBodyBytes
  let problem: WebhookVerificationError | undefined
  // Cancelling ends a read that is waited for, too.
  const stop = (code: ErrorCode, status: number, cause?: unknown): void => {
    problem ??= new WebhookVerificationError(code, status, { cause })
    reader?.cancel().catch(() => {})
  }
  const timer = setTimeout(stop, limits.readTimeoutMs, 'ERR_BODY_TIMEOUT', 408)
  if (Number(headers.get('content-length')) > room) stop('ERR_BODY_TOO_LARGE', 413)
  try {
    while (!problem) {
      const chunk = await reader?.read()
      if (!chunk || chunk.done) break
      chunks.push(chunk.value)
      room -= chunk.value.length
      if (room < 0) stop('ERR_BODY_TOO_LARGE', 413)
    }
  } catch (error) {
    stop('ERR_BODY_INCOMPLETE', 400, error)
  }
  clearTimeout(timer)
  if (problem) throw problem
  return concatBytes(chunks)
}
