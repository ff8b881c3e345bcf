import { type ErrorCode, isNamed } from '@hooks/core'
import type { HandshakeReply } from '@hooks/core/contract'

/**
 * A request that is no delivery to act on. `code` says why, `status` is what a hand-written handler should answer.
 * The message is for the receiver's owner; the sender must only ever see the status.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier, WebhookVerificationError } from '@hooks/verify'
 *
 * const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET })
 *
 * export async function POST(request: Request): Promise<Response> {
 *   try {
 *     console.log((await verifier.verify(request)).type)
 *     return new Response(null, { status: 204 })
 *   } catch (error) {
 *     if (!WebhookVerificationError.isInstance(error)) throw error
 *     console.warn(error.code) // for you alone: the sender is told the status
 *     return new Response(null, { status: error.status })
 *   }
 * }
 * ```
 */
export class WebhookVerificationError extends Error {
  override readonly name: string = 'WebhookVerificationError'
  declare readonly code: ErrorCode
  /** 200 for a probe or handshake, 401 for everything not authentic, 413, 422 or 5xx otherwise. */
  declare readonly status: number
  /** What to answer to a handshake (ERR_ENDPOINT_HANDSHAKE): as JSON if `json` is true, else as plain text. */
  declare readonly reply?: HandshakeReply

  constructor(code: ErrorCode, status: number, options?: { cause?: unknown; message?: string }) {
    super(options?.message ?? `${code}: see docs/errors.md#${code.toLowerCase()}`, options)
    this.code = code
    this.status = status
  }

  /** True for an error of this class, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is WebhookVerificationError {
    return isNamed(error, 'WebhookVerificationError')
  }
}
