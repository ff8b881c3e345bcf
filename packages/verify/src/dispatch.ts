import { ConfigurationError } from '@hooks/core'
import type { AnyDelivery } from '@hooks/core/contract'

/** A delivery of one event type of a provider's union. */
export type DeliveryOf<Delivery extends AnyDelivery, Type extends Delivery['type']> = Extract<Delivery, { type: Type }>

/** What is called with a delivery; anything it returns but a reply of the framework counts as success. */
export type Handler<Delivery, Rest extends readonly unknown[]> = (delivery: Delivery, ...rest: Rest) => unknown

/** One handler per event type; `unknown` takes the events the specification does not know. */
export type Handlers<Delivery extends AnyDelivery, Rest extends readonly unknown[]> = {
  readonly [Type in Delivery['type']]?: Handler<DeliveryOf<Delivery, Type>, Rest>
}

/** A map, so that an event named `constructor` finds nothing. */
export type HandlerMap<Delivery, Rest extends readonly unknown[]> = Map<string, Handler<Delivery, Rest>>

/** @throws ConfigurationError ERR_OPTION_INVALID for a handler that is no function */
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
