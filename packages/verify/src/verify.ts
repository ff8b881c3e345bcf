import { type EngineOptions, isProbe } from '@hooks/core'
import type { AnyDelivery, CompiledVerifier, Receivable } from '@hooks/core/contract'
import { createDelivery, type ReceivedRequest } from './delivery.ts'
import { WebhookVerificationError } from './errors.ts'

export type VerificationResult<Delivery> =
  | { readonly ok: true; readonly delivery: Delivery; readonly error?: never }
  | { readonly ok: false; readonly error: WebhookVerificationError; readonly delivery?: never }

export type VerifyOptions = EngineOptions

/** The probe needs no secret, so that an endpoint can be set up before it has one. */
export function refuseProbe(provider: Receivable<AnyDelivery, unknown>, request: ReceivedRequest): void {
  if (isProbe(provider.scheme, request)) throw new WebhookVerificationError('ERR_ENDPOINT_PROBE')
}

/** Signature, delivery credential, then the payload: nothing is parsed before it is proven. */
export async function verifyReceived<Delivery extends AnyDelivery>(
  provider: Receivable<Delivery, unknown>,
  compiled: CompiledVerifier,
  request: ReceivedRequest,
): Promise<Delivery> {
  const { url, headers, body, receivedAt } = request
  const verdict = await compiled({ url, headers, body, receivedAtMs: receivedAt.getTime() })
  if (!verdict.ok) throw new WebhookVerificationError(verdict.code)
  return createDelivery(provider, request, verdict.proof)
}

/** Whatever else is thrown is a defect, here or in the runtime: it too has a code. */
export function toVerificationError(error: unknown): WebhookVerificationError {
  return WebhookVerificationError.isInstance(error)
    ? error
    : new WebhookVerificationError('ERR_UNEXPECTED', undefined, { cause: error })
}
