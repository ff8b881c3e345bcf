import { type CompiledVerifier, type EngineOptions, isProbe } from '@hooks/core'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { createDelivery, type ReceivedRequest } from './delivery.ts'
import { WebhookVerificationError } from './errors.ts'

export type VerificationResult<Delivery> =
  | { readonly ok: true; readonly delivery: Delivery; readonly error?: never }
  | { readonly ok: false; readonly error: WebhookVerificationError; readonly delivery?: never }

export interface VerifyOptions extends Omit<EngineOptions, 'credential'> {
  /** Milliseconds since 1970, for the timestamp's tolerance. Default: `Date.now`. */
  clock?: () => number
}

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
  const { headers, body, receivedAt } = request
  const verdict = await compiled({ headers, body, receivedAtMs: receivedAt.getTime() })
  if (!verdict.ok) throw new WebhookVerificationError(verdict.code)
  return createDelivery(provider, request, verdict.signature)
}

/** The result form of something that throws; whatever else it throws is ERR_UNEXPECTED. */
export async function toResult<Delivery>(work: Promise<Delivery>): Promise<VerificationResult<Delivery>> {
  try {
    return { ok: true, delivery: await work }
  } catch (error) {
    return { ok: false, error: toVerificationError(error) }
  }
}

export function toVerificationError(error: unknown): WebhookVerificationError {
  return WebhookVerificationError.isInstance(error)
    ? error
    : new WebhookVerificationError('ERR_UNEXPECTED', undefined, { cause: error })
}
