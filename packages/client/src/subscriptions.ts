import type { phantom, SubscriptionRules } from '@hooks/core/contract'
import { invalid } from './options.ts'

/**
 * Events by name, or the handlers of a receiver, whose names are taken.
 *
 * @example
 * ```ts
 * import type { EventsInput } from '@hooks/client'
 *
 * const names: EventsInput<'order.paid'> = ['order.paid', 'order.one-that-the-types-do-not-know']
 * const handlers: EventsInput<'order.paid'> = { 'order.paid': async () => {} }
 * ```
 */
export type EventsInput<Event extends string> =
  | readonly (Event | (string & {}))[]
  | { readonly [Name in Event | 'unknown']?: unknown }

/**
 * A provider whose webhooks can be asked for events.
 *
 * @example
 * ```ts
 * import { secretOf, type Subscribing } from '@hooks/client'
 *
 * // Whichever provider it is of.
 * export function hasSecret<Webhook>(api: Subscribing<Webhook, unknown>, webhook: Webhook): boolean {
 *   return secretOf(api, webhook) !== undefined
 * }
 * ```
 */
export interface Subscribing<Webhook, Fields, Client = unknown> {
  readonly id: string
  readonly subscriptions: SubscriptionRules<Webhook, Fields, object>
  readonly [phantom]?: { readonly client: Client; readonly options: unknown }
}

/**
 * The events that the specification of a client's provider knows.
 *
 * @example
 * ```ts
 * import type { EventOf } from '@hooks/client'
 * import type { FinixClient } from '@hooks/providers/finix/api'
 *
 * export const events: readonly EventOf<FinixClient>[] = ['transfer.created', 'dispute.created']
 * ```
 */
export type EventOf<Client extends { readonly [phantom]?: { readonly event: string } }> = Exclude<
  NonNullable<Client[typeof phantom]>['event'],
  'unknown'
>

/**
 * What to create webhooks with, besides their URL, so that they send what a receiver handles: one body, or one for each
 * event where the provider's webhooks send one event each. A handler named `unknown` asks for nothing.
 *
 * @example
 * ```ts
 * import { createClient, subscriptionsFor } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const handlers = { 'transfer.created': async () => {}, 'dispute.created': async () => {} }
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * for (const body of subscriptionsFor(finixApi, handlers)) {
 *   await client.webhooks.create({ url: 'https://example.com/webhooks/finix', ...body })
 * }
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID where there is no event
 */
export function subscriptionsFor<Fields, Client extends { readonly [phantom]?: { readonly event: string } }>(
  { subscriptions }: Subscribing<never, Fields, Client>,
  events: EventsInput<EventOf<Client>>,
): readonly Fields[] {
  const names = eventNames(events)
  return subscriptions.oneEvent ? names.map((name) => subscriptions.fields([name])) : [subscriptions.fields(names)]
}

/**
 * The secret of a webhook, for a verifier: `undefined` where the answer does not show it. A masked one is given as it is,
 * and the verifier refuses it by name.
 *
 * @example
 * ```ts
 * import { createClient, secretOf } from '@hooks/client'
 * import { finix } from '@hooks/providers/finix'
 * import { finixApi } from '@hooks/providers/finix/api'
 * import { createVerifier } from '@hooks/verify'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const webhook = await client.webhooks.create({ url: 'https://example.com/webhooks/finix' })
 * const verifier = createVerifier(finix, { secret: secretOf(finixApi, webhook) })
 * ```
 */
export function secretOf<Webhook>(
  { subscriptions }: Subscribing<Webhook, unknown>,
  webhook: Webhook,
): string | undefined {
  return subscriptions.secret?.(webhook) ?? undefined
}

function eventNames(events: object): readonly string[] {
  const names = Array.isArray(events) ? (events as string[]) : Object.keys(events)
  const wanted = [...new Set(names)].filter((name) => name !== 'unknown')
  if (wanted.length === 0) throw invalid('events', 'at least one event')
  return wanted
}
