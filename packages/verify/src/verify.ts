import { type Awaitable, chain, type EngineOptions } from '@hooks/core'
import type { AnyDelivery, CompiledVerifier, Proof, Receivable, ReceivedRequest } from '@hooks/core/contract'
import { WebhookVerificationError } from './errors.ts'

/**
 * A delivery, or why there is none.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { VerificationResult } from '@hooks/verify'
 *
 * export function statusOf(result: VerificationResult<FinixDelivery>): number {
 *   return result.ok ? 200 : result.error.status
 * }
 * ```
 */
export type VerificationResult<Delivery> =
  | { readonly ok: true; readonly delivery: Delivery; readonly error?: never }
  | { readonly ok: false; readonly error: WebhookVerificationError; readonly delivery?: never }

export type VerifyOptions = EngineOptions

/** For whoever cannot verify yet: the probe needs no secret, so that an endpoint can be set up before it has one. */
export function refuseProbe(
  { scheme: { signature } }: Receivable<AnyDelivery, unknown>,
  request: ReceivedRequest,
): void {
  if (signature?.probe?.recognises(request)) throw new WebhookVerificationError('ERR_ENDPOINT_PROBE', 200)
}

/** Signature and delivery credential. Throws, or rejects with, a WebhookVerificationError. */
export function prove(verify: CompiledVerifier, request: ReceivedRequest): Awaitable<Proof> {
  return chain(verify(request), (verdict) => {
    if (verdict.ok) return verdict.proof
    const { code, status, reply } = verdict
    throw Object.assign(new WebhookVerificationError(code, status), reply && { reply })
  })
}

/** Whatever else is thrown is a defect, here or in the runtime: it too has a code. */
export function toVerificationError(error: unknown): WebhookVerificationError {
  return WebhookVerificationError.isInstance(error)
    ? error
    : new WebhookVerificationError('ERR_UNEXPECTED', 500, { cause: error })
}
