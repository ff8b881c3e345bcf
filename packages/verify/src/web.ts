import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import type { Handler, HandlerMap } from './dispatch.ts'
import { isResponse, webResponse } from './reply.ts'
import { incomingRequest } from './request.ts'
import { createResponder, type ReceiveOptions } from './responder.ts'

/**
 * A route of any framework on web standards.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 * import type { WebRoute } from '@hooks/verify/adapter'
 *
 * export const POST: WebRoute = createReceiver(finix, { secret: process.env.FINIX_SECRET }).fetch
 * ```
 */
export type WebRoute = (request: Request, context?: unknown) => Promise<Response>

/**
 * A route that verifies and calls one handler: its `Response` is used, anything else it returns is 200.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { guardRoute } from '@hooks/verify/adapter'
 *
 * export const POST = guardRoute(finix, { secret: process.env.FINIX_SECRET }, async (delivery) => {
 *   console.log(delivery.type)
 *   return new Response(null, { status: 204 })
 * })
 * ```
 */
export function guardRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handler: Handler<Delivery, [request: Request, context: unknown]>,
): WebRoute {
  return createRoute(provider, options, () => handler)
}

/**
 * A route that verifies and calls the handler of the delivery's type.
 *
 * @example
 * ```ts
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import { dispatchRoute, handlerMap } from '@hooks/verify/adapter'
 *
 * const handlers = handlerMap<FinixDelivery, [request: Request, context: unknown]>({
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * export const POST = dispatchRoute(finix, { secret: process.env.FINIX_SECRET }, handlers)
 * ```
 */
export function dispatchRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: HandlerMap<Delivery, [request: Request, context: unknown]>,
): WebRoute {
  return createRoute(provider, options, (delivery) => handlers.get(delivery.type))
}

function createRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlerFor: (delivery: Delivery) => Handler<Delivery, [request: Request, context: unknown]> | undefined,
): WebRoute {
  const responder = createResponder(provider, options)
  return async (request, context) => {
    const reply = await responder.handle(incomingRequest(request), context, async (delivery) => {
      const handler = handlerFor(delivery)
      if (!handler) return 'unhandled'
      const result = await handler(delivery, request, context)
      return isResponse(result) ? result : undefined
    })
    return webResponse(reply)
  }
}
