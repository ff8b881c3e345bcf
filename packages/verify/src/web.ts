import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import type { Handler, HandlerMap } from './dispatch.ts'
import { isResponse, webResponse } from './reply.ts'
import { incomingRequest } from './request.ts'
import { createResponder, type ReceiveOptions } from './responder.ts'

/** A route of any framework on web standards. */
export type WebRoute = (request: Request, context?: unknown) => Promise<Response>

/** A route that verifies and calls one handler: its `Response` is used, anything else it returns is 200. */
export function guardRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handler: Handler<Delivery, [request: Request, context: unknown]>,
): WebRoute {
  return createRoute(provider, options, () => handler)
}

/** A route that verifies and calls the handler of the delivery's type. */
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
