/**
 * Carries types through a constant; never present at run time.
 *
 * @example
 * ```ts
 * import type { AnyDelivery, phantom, Receivable } from '@hooks/core/contract'
 * import type { finix } from '@hooks/providers/finix'
 *
 * // What only the compiler sees: the deliveries of a provider.
 * type DeliveryOf<Provider extends Receivable<AnyDelivery, unknown>> = NonNullable<Provider[typeof phantom]>['delivery']
 *
 * export function nameOf(delivery: DeliveryOf<typeof finix>): string {
 *   return delivery.name
 * }
 * ```
 */
export declare const phantom: unique symbol
