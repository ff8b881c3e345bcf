import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { addHandler, type DeliveryOf, type Handler, type HandlerMap } from './dispatch.ts'
import type { ReceiveOptions } from './responder.ts'
import { dispatchRoute, type WebRoute } from './web.ts'

type Rest = [request: Request, context: unknown]

/**
 * A receiver with handlers, and its `fetch`.
 *
 * @example
 * ```ts
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import { createReceiver, type Receiver } from '@hooks/verify'
 *
 * const receiver: Receiver<FinixDelivery> = createReceiver(finix, { secret: process.env.FINIX_SECRET })
 * receiver.on('transfer.created', async (delivery) => console.log(delivery.data.amount))
 * export default { fetch: receiver.fetch }
 * ```
 */
export interface Receiver<Delivery extends AnyDelivery> {
  /**
   * Adds the handler of an event type; `unknown` takes the events the specification does not know.
   * @throws ConfigurationError ERR_OPTION_INVALID for a second handler of a type
   */
  on<Type extends Delivery['type']>(type: Type, handler: Handler<DeliveryOf<Delivery, Type>, Rest>): this
  /** Answers a delivery. Bound: `export default receiver` works where a runtime looks for `fetch`. */
  readonly fetch: WebRoute
}

/**
 * Creates a receiver for every runtime with `Request` and `Response`. It starts without a secret, and answers 500
 * until there is one; a secret that is there and wrong throws.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 *
 * export default createReceiver(finix, { secret: (_request, env) => env.FINIX_SECRET })
 *   .on('transfer.created', async (delivery) => console.log(delivery.data.amount))
 * ```
 * @throws ConfigurationError ERR_SECRET_* but ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function createReceiver<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): Receiver<Delivery> {
  const handlers: HandlerMap<Delivery, Rest> = new Map()
  return {
    on(type, handler) {
      addHandler(handlers, type, handler as unknown as Handler<Delivery, Rest>)
      return this
    },
    fetch: dispatchRoute(provider, options, handlers),
  }
}
