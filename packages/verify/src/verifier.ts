import { compileVerifier, schemeOf } from '@hooks/core'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { type BodyOptions, readLimits } from './body.ts'
import { createDelivery } from './delivery.ts'
import type { WebhookVerificationError } from './errors.ts'
import { incomingRequest, type WebhookRequest } from './request.ts'
import { prove, refuseProbe, toVerificationError, type VerificationResult, type VerifyOptions } from './verify.ts'

/**
 * Options of a verifier, besides the credentials.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier, type VerifierOptions } from '@hooks/verify'
 *
 * const options: VerifierOptions = { toleranceSeconds: 60, maximumBodyBytes: 65_536 }
 * export const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET, ...options })
 * ```
 */
export interface VerifierOptions extends VerifyOptions, BodyOptions {}

/**
 * The credentials of the provider; mapped, so that nothing is inferred from what is given here.
 *
 * @example
 * ```ts
 * import { type FinixCredentials, finix } from '@hooks/providers/finix'
 * import { createVerifier, type Given } from '@hooks/verify'
 *
 * const credentials: Given<FinixCredentials> = { secret: process.env.FINIX_SECRET }
 * export const verifier = createVerifier(finix, credentials)
 * ```
 */
export type Given<Credentials> = { [Name in keyof Credentials]: Credentials[Name] }

/**
 * When the request arrived, if that was not now.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier, type ReceivedOptions, type WebhookRequest } from '@hooks/verify'
 *
 * const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET })
 *
 * // From a queue: judged by when it arrived, not by when it is read.
 * export async function handle(request: WebhookRequest, arrivedAt: string): Promise<void> {
 *   const received: ReceivedOptions = { receivedAt: new Date(arrivedAt) }
 *   console.log((await verifier.verify(request, received)).type)
 * }
 * ```
 */
export interface ReceivedOptions {
  /** When the request arrived, if it is verified later, for example from a queue. Default: now. */
  receivedAt?: Date
}

/**
 * Verifies requests that are handed to it, and remembers none.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { Verifier } from '@hooks/verify'
 *
 * export async function amountOf(verifier: Verifier<FinixDelivery>, request: Request): Promise<number | undefined> {
 *   const delivery = await verifier.verify(request)
 *   return delivery.type === 'transfer.created' ? delivery.data.amount : undefined
 * }
 * ```
 */
export interface Verifier<Delivery> {
  /**
   * Resolves to the delivery. The body of a `Request` is consumed. The payload is parsed when `type`, `name`, `id`,
   * `data` or `event` is first read: where it is none, that throws ERR_PAYLOAD_MALFORMED (422).
   * @throws WebhookVerificationError with `code` and the `status` to answer; ERR_ENDPOINT_PROBE (200) is no failure
   */
  verify(request: Request | WebhookRequest, options?: ReceivedOptions): Promise<Delivery>
  /** Like `verify`, but gives the error back instead of throwing it. Never rejects. */
  safeVerify(request: Request | WebhookRequest, options?: ReceivedOptions): Promise<VerificationResult<Delivery>>
}

/**
 * Creates a verifier that is called by hand. Everything is checked here: it throws if the secret is missing.
 *
 * @example
 * ```ts
 * import { createVerifier } from '@hooks/verify'
 * import { finix } from '@hooks/providers/finix'
 *
 * const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET })
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const result = await verifier.safeVerify(request)
 *   if (!result.ok) return new Response(null, { status: result.error.status })
 *   if (result.delivery.type === 'transfer.created') console.log(result.delivery.data.amount)
 *   return new Response(null, { status: 204 })
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function createVerifier<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: Given<Credentials> & VerifierOptions,
): Verifier<Delivery> {
  const limits = readLimits(options)
  const compiled = compileVerifier(schemeOf(provider), options)
  const { clock = Date.now } = options

  async function verify(request: Request | WebhookRequest, options?: ReceivedOptions): Promise<Delivery> {
    try {
      const { method, url, headers, read } = incomingRequest(request)
      const bytes = read(limits)
      const body = bytes instanceof Promise ? await bytes : bytes
      const received = { method, url, headers, body, receivedAtMs: Number(options?.receivedAt ?? clock()) }
      refuseProbe(provider, received)
      const proof = prove(compiled, received)
      // Nothing is parsed before it is proven.
      return createDelivery(provider, received, proof instanceof Promise ? await proof : proof)
    } catch (error) {
      throw toVerificationError(error)
    }
  }

  async function safeVerify(
    request: Request | WebhookRequest,
    options?: ReceivedOptions,
  ): Promise<VerificationResult<Delivery>> {
    try {
      return { ok: true, delivery: await verify(request, options) }
    } catch (error) {
      return { ok: false, error: error as WebhookVerificationError }
    }
  }

  return { verify, safeVerify }
}
