import { schemeOf } from '@hooks/core'
import type { AnyDelivery, Receivable, ReceivedRequest } from '@hooks/core/contract'
import { advice } from './advice.ts'
import { type BodyOptions, readLimits } from './body.ts'
import { explained } from './configuration.ts'
import { type Diagnose, diagnosisOf } from './diagnosis.ts'
import { WebhookVerificationError } from './errors.ts'
import { compileLate, type LateCredentials, type UnverifiedRequest } from './late.ts'
import { createReport, type Logger } from './log.ts'
import { readDelivery } from './read-delivery.ts'
import { type Claim, createClaims, type ReplayProtection } from './replay/claims.ts'
import { acceptance, handshakeAnswer, type Reply, refusal } from './reply.ts'
import type { IncomingRequest } from './request.ts'
import { prove, refuseProbe, toVerificationError, type VerifyOptions } from './verify.ts'

/**
 * Options of everything that answers HTTP, besides the credentials.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type ResponderOptions } from '@hooks/verify'
 *
 * // For every endpoint of an application.
 * const options: ResponderOptions = { maximumBodyBytes: 262_144, readTimeoutMs: 5_000, logger: console }
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, ...options })
 * ```
 */
export interface ResponderOptions extends VerifyOptions, BodyOptions, ReplayProtection {
  /** Where refusals are told, at most one line per code and minute. Default: `console`. */
  logger?: Logger
  /**
   * `diagnose` of `@hooks/verify/doctor`: the log line of a refusal says what it found, too. For development: nothing
   * waits for it, and the sender is told none of it, but it makes up to 1500 attempts per code and minute.
   */
  diagnose?: Diagnose | undefined
}

/**
 * Options of everything that answers HTTP: credentials may arrive late.
 *
 * @example
 * ```ts
 * import { finix, type FinixCredentials } from '@hooks/providers/finix'
 * import { createReceiver, type ReceiveOptions } from '@hooks/verify'
 *
 * const options: ReceiveOptions<FinixCredentials> = {
 *   secret: process.env.FINIX_SECRET,
 *   toleranceSeconds: 60,
 *   maximumBodyBytes: 65_536,
 * }
 * export default createReceiver(finix, options)
 * ```
 */
export type ReceiveOptions<Credentials> = LateCredentials<Credentials> & ResponderOptions

/**
 * What became of a delivery that was handed on: nothing to say, so it succeeded; an answer of the framework's own, whose
 * status says whether it did; or that there is no handler for it.
 *
 * @example
 * ```ts
 * import type { Handled } from '@hooks/verify/adapter'
 *
 * // What an adapter tells the responder of what its handler gave back.
 * export function handledOf(result: unknown): Handled<Response> {
 *   return result instanceof Response ? result : undefined
 * }
 * ```
 */
export type Handled<Answer> = undefined | 'unhandled' | Answer

/**
 * From a framework's request to a verdict, from a verdict to the reply: the only place where either is decided.
 *
 * @example
 * ```ts
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import { createResponder, incomingRequest, type Responder, webResponse } from '@hooks/verify/adapter'
 *
 * const responder: Responder<FinixDelivery> = createResponder(finix, { secret: process.env.FINIX_SECRET })
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const reply = await responder.handle<Response>(incomingRequest(request), undefined, async (delivery) => {
 *     console.log(delivery.type)
 *     return undefined
 *   })
 *   return webResponse(reply)
 * }
 * ```
 */
export interface Responder<Delivery> {
  /**
   * Verifies, claims the event, hands the delivery to `run`, and gives the reply: `run`'s own answer where it gives one.
   * A status under 400 completes the claim; any other, and what `run` throws, releases it. What it throws is a 500, and
   * goes to the log alone. Never rejects.
   */
  handle<Answer extends { readonly status: number } = never>(
    request: IncomingRequest,
    context: unknown,
    run: (delivery: Delivery) => Handled<Answer> | Promise<Handled<Answer>>,
  ): Promise<Reply | Answer>
}

/**
 * What adapters answer with: everything that is decided about a delivery, for whatever framework.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createResponder, incomingRequest, webResponse } from '@hooks/verify/adapter'
 *
 * const responder = createResponder(finix, { secret: process.env.FINIX_SECRET })
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const reply = await responder.handle<Response>(incomingRequest(request), undefined, async (delivery) => {
 *     if (delivery.type !== 'transfer.created') return 'unhandled'
 *     console.log(delivery.data.amount)
 *     return undefined
 *   })
 *   return webResponse(reply)
 * }
 * ```
 * @throws ConfigurationError for options that are present and wrong; a missing secret is told and answered with 500
 */
export function createResponder<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): Responder<Delivery> {
  const { algorithm, replies: rules = {} } = explained(() => schemeOf(provider))
  const { clock = Date.now, logger = console, diagnose } = options
  const report = createReport(provider.id, logger)
  const limits = explained(() => readLimits(options))
  const claimFor = createClaims(options, report)
  const compiledFor = compileLate(provider, options, (missing) =>
    report(missing.code, `${missing.message} Until then every delivery is answered with ${missing.status}.`),
  )

  const accepted = acceptance(rules)
  const { methods = ['POST'] } = algorithm

  function refuse(thrown: unknown, context: unknown, read: ReceivedRequest | undefined): Reply {
    const error = toVerificationError(thrown)
    const { code, status, reply, cause } = error
    if (reply) return handshakeAnswer(reply)
    const find = diagnose && read && (() => diagnosisOf(diagnose, provider, read, options, context))
    if (code !== 'ERR_ENDPOINT_PROBE') report(code, advice(error), cause, status === 401 ? find : undefined)
    return refusal(status, methods, rules)
  }

  return {
    async handle(request, context, run) {
      let received: Received | undefined
      let delivery: Delivery
      let claim: Claim | undefined
      // Only what is late is waited for: a promise costs a good part of what a signature does.
      try {
        const { method, url, headers } = request
        if (!methods.includes(method)) throw new WebhookVerificationError('ERR_METHOD_NOT_ALLOWED', 405)
        const body = await request.read(limits)
        received = { method, url, headers, body, receivedAtMs: clock() }
        refuseProbe(provider, received)
        const compiled = compiledFor(received, context)
        const proof = prove(compiled instanceof Promise ? await compiled : compiled, received)
        const proven = proof instanceof Promise ? await proof : proof
        // What is authentic and no payload is answered here, before any handler.
        delivery = readDelivery(provider, received, proven)
        const claimed = claimFor(delivery, proven, received, context)
        claim = claimed instanceof Promise ? await claimed : claimed
      } catch (error) {
        return refuse(error, context, received)
      }
      if (!claim) return accepted
      try {
        const handled = await run(delivery)
        if (handled === 'unhandled') {
          const name = printable(delivery.name.slice(0, 100))
          report('ERR_EVENT_UNHANDLED', `No handler for ${name}; accepted all the same.`)
          await claim.release()
          return accepted
        }
        await (handled && handled.status >= 400 ? claim.release() : claim.complete())
        return handled ?? accepted
      } catch (error) {
        report('ERR_HANDLER_FAILED', 'The handler threw. The provider is asked to deliver again.', error)
        await claim.release()
        return refusal(500, methods, rules)
      }
    },
  }
}

/** A request whose body was read. */
type Received = ReceivedRequest & UnverifiedRequest

/** In quotes, and with nothing in it that steers a terminal or ends a line. */
function printable(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
