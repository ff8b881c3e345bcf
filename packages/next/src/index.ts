/** Verified, typed webhooks in the Next.js App Router. */
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import {
  dispatchRoute,
  guardRoute,
  type Handler,
  type Handlers,
  handlerMap,
  type ReceiveOptions,
} from '@hooks/verify/adapter'

// biome-ignore lint/suspicious/noExplicitAny: Next checks the type of a route's second argument, which is each route's own
type RouteContext = any

/**
 * A route handler: what a `route.ts` exports as `POST`.
 *
 * @example
 * ```ts
 * // app/webhooks/finix/route.ts
 * import { type WebhookRoute, webhookRoute } from '@hooks/next'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const POST: WebhookRoute = webhookRoute(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * ```
 */
export type WebhookRoute = (request: Request, context: RouteContext) => Promise<Response>

/**
 * A route handler that verifies and calls the handler of the event's type. A handler's `Response` is used; anything
 * else it returns is 200, what it throws is 500, so that the provider delivers again.
 *
 * @example
 * ```ts
 * // app/webhooks/finix/route.ts
 * import { webhookRoute } from '@hooks/next'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const POST = webhookRoute(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 *   unknown: async (delivery) => console.log('new event', delivery.name),
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, [request: Request, context: RouteContext]>>,
): WebhookRoute {
  return dispatchRoute(provider, options, handlerMap<Delivery, [Request, RouteContext]>(handlers))
}

/**
 * Puts a guard before a handler of your own: it is called with verified deliveries only, and its result becomes the
 * reply as in `webhookRoute`.
 *
 * @example
 * ```ts
 * // app/webhooks/finix/route.ts
 * import { verifySignature } from '@hooks/next'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const POST = verifySignature(finix, { secret: process.env.FINIX_SECRET })(async (delivery) => {
 *   console.log(delivery.type)
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): (handler: Handler<Delivery, [request: Request, context: RouteContext]>) => WebhookRoute {
  return (handler) => guardRoute(provider, options, handler)
}
