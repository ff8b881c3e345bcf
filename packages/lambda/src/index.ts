/** Verified, typed webhooks in AWS Lambda: behind API Gateway, a load balancer or a function URL. */
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { createResponder, type Handler, type Handlers, handlerMap, type ReceiveOptions } from '@hooks/verify/adapter'
import { type LambdaEvent, lambdaRequest } from './event.ts'
import { type LambdaResult, lambdaResult } from './result.ts'

export type { LambdaEvent } from './event.ts'
export type { LambdaResult } from './result.ts'

// biome-ignore lint/suspicious/noExplicitAny: which event and context it is depends on what calls the function
type Rest = [event: any, context: any]

/**
 * What a Lambda function exports as `handler`. It answers in the form that the event's kind asks for.
 *
 * @example
 * ```ts
 * import { type LambdaHandler, webhookHandler } from '@hooks/lambda'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const handler: LambdaHandler = webhookHandler(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * ```
 */
export type LambdaHandler = (event: LambdaEvent, context?: unknown) => Promise<LambdaResult>

/**
 * A function's handler that verifies and calls the handler of the event's type. A result with a `statusCode` is used as
 * it is; anything else is 200, what is thrown is 500, so that the provider delivers again.
 *
 * @example
 * ```ts
 * import { webhookHandler } from '@hooks/lambda'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const handler = webhookHandler(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 *   unknown: async (delivery) => console.log('new event', delivery.name),
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookHandler<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, Rest>>,
): LambdaHandler {
  const map = handlerMap<Delivery, Rest>(handlers)
  return createHandler(provider, options, (delivery) => map.get(delivery.type))
}

/**
 * Puts a guard before a handler of your own: it is called with verified deliveries only, and its result becomes the
 * reply as in `webhookHandler`.
 *
 * @example
 * ```ts
 * import { verifySignature } from '@hooks/lambda'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const handler = verifySignature(finix, { secret: process.env.FINIX_SECRET })(async (delivery) => {
 *   console.log(delivery.type)
 *   return { statusCode: 204 }
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): (handler: Handler<Delivery, Rest>) => LambdaHandler {
  return (handler) => createHandler(provider, options, () => handler)
}

function createHandler<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlerFor: (delivery: Delivery) => Handler<Delivery, Rest> | undefined,
): LambdaHandler {
  const responder = createResponder(provider, options)
  return async (given, context) => {
    // By hand, a function is called with anything.
    const event: LambdaEvent = Object(given)
    const reply = await responder.handle<OwnResult>(lambdaRequest(event), context, async (delivery) => {
      const handler = handlerFor(delivery)
      if (!handler) return 'unhandled'
      const result: LambdaResult = { body: '', ...Object(await handler(delivery, event, context)) }
      return typeof result.statusCode === 'number' ? { status: result.statusCode, result } : undefined
    })
    return 'result' in reply ? reply.result : lambdaResult(event, reply)
  }
}

interface OwnResult {
  readonly status: number
  readonly result: LambdaResult
}
