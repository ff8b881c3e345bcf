import { ConfigurationError } from '@hooks/core'
import type { AnyDelivery } from '@hooks/core/contract'

/**
 * A delivery of one event type of a provider's union.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { DeliveryOf } from '@hooks/verify/adapter'
 *
 * export function book({ data }: DeliveryOf<FinixDelivery, 'transfer.created'>): number {
 *   return data.amount ?? 0
 * }
 * ```
 */
export type DeliveryOf<Delivery extends AnyDelivery, Type extends Delivery['type']> = Extract<Delivery, { type: Type }>

/**
 * What is called with a delivery; anything it returns but a reply of the framework counts as success.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { DeliveryOf, Handler } from '@hooks/verify/adapter'
 *
 * // With what the framework hands on besides: here a `Request`.
 * export const onTransfer: Handler<DeliveryOf<FinixDelivery, 'transfer.created'>, [request: Request]> = (
 *   delivery,
 *   request,
 * ) => console.log(request.url, delivery.data.amount)
 * ```
 */
export type Handler<Delivery, Rest extends readonly unknown[]> = (delivery: Delivery, ...rest: Rest) => unknown

/**
 * One handler per event type; `unknown` takes the events the specification does not know.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { Handlers } from '@hooks/verify/adapter'
 *
 * export const handlers: Handlers<FinixDelivery, []> = {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 *   unknown: async (delivery) => console.log('newer than the specification:', delivery.name),
 * }
 * ```
 */
export type Handlers<Delivery extends AnyDelivery, Rest extends readonly unknown[]> = {
  readonly [Type in Delivery['type']]?: Handler<DeliveryOf<Delivery, Type>, Rest>
}

/**
 * A map, so that an event named `constructor` finds nothing.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import { type HandlerMap, handlerMap } from '@hooks/verify/adapter'
 *
 * const handlers: HandlerMap<FinixDelivery, []> = handlerMap({
 *   'transfer.created': (delivery) => console.log(delivery.data.amount),
 * })
 * console.log(handlers.has('transfer.created')) // true
 * ```
 */
export type HandlerMap<Delivery, Rest extends readonly unknown[]> = Map<string, Handler<Delivery, Rest>>

/**
 * The handlers of an adapter, checked: own properties only, each of them a function.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import { handlerMap } from '@hooks/verify/adapter'
 *
 * const handlers = handlerMap<FinixDelivery, []>({ 'transfer.created': (delivery) => delivery.data.amount })
 * console.log(handlers.get('transfer.updated')) // undefined
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID for a handler that is no function
 */
export function handlerMap<Delivery extends AnyDelivery, Rest extends readonly unknown[]>(
  handlers: Handlers<Delivery, Rest>,
): HandlerMap<Delivery, Rest> {
  const map: HandlerMap<Delivery, Rest> = new Map()
  for (const [type, handler] of Object.entries(handlers)) addHandler(map, type, handler as Handler<Delivery, Rest>)
  return map
}

/** @throws ConfigurationError ERR_OPTION_INVALID for a second handler of a type, or one that is no function */
export function addHandler<Delivery, Rest extends readonly unknown[]>(
  map: HandlerMap<Delivery, Rest>,
  type: string,
  handler: Handler<Delivery, Rest>,
): void {
  if (typeof handler !== 'function') {
    throw new ConfigurationError('ERR_OPTION_INVALID', `The handler for '${type}' is no function.`)
  }
  if (map.has(type)) throw new ConfigurationError('ERR_OPTION_INVALID', `There is a handler for '${type}' already.`)
  map.set(type, handler)
}
