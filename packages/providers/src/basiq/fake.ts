import type { FakeProvider } from '@hooks/core/fake'
import type { BasiqOptions } from './api.ts'
import { getEventType, listEventTypes } from './fake-event-types.ts'
import { createEvent, getEvent, host, listEvents } from './fake-events.ts'
import { getMessage, listMessages, sendTestMessage } from './fake-messages.ts'
import { refuse } from './fake-replies.ts'
import { type BasiqFakeState, createState } from './fake-state.ts'
import { apiKey, authenticate, createToken, unexpired } from './fake-tokens.ts'
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  subscriptions,
  updateWebhook,
} from './fake-webhooks.ts'

export type { BasiqFakeMessage, BasiqFakeState, BasiqFakeToken, BasiqFakeWebhook } from './fake-state.ts'

/**
 * Behaves like Basiq's token exchange, webhooks, messages, event types and events, as far as specs/basiq/SOURCES.md
 * knows them. A test message sends nothing: it is logged for every webhook as delivered, and its event becomes readable.
 * Deliveries are not logged, since they are made outside.
 *
 * Assumed, because no source says: webhooks are `active` from the start (nothing could approve a pending one) and deliver
 * at once; one without `subscribedEvents` receives nothing; get and list leave the secret out; an update keeps what is
 * left out, the secret too; the messages of a deleted webhook go with it; an expired token is answered with 401; ten
 * webhooks and 500 events are on a page; `count` is that of a page, `size` that of the list; filters join with commas
 * and compare with `eq`, those of messages `eventTypeId` and `eventId`; URLs are http or https.
 *
 * @example
 * ```ts
 * import { basiqFake } from '@hooks/providers/basiq/fake'
 *
 * // As `createFake('basiq')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = basiqFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/webhooks`), headers: new Headers() }
 * console.log(basiqFake.authenticate(request, basiqFake.createState())?.status) // 401
 * ```
 */
export const basiqFake: FakeProvider<BasiqFakeState, BasiqOptions> = {
  baseUrls: [host],
  clientOptions: { apiKey },
  createState,
  authenticate,
  operations: {
    'token.create': createToken,
    'webhooks.create': unexpired(createWebhook),
    'webhooks.list': unexpired(listWebhooks),
    'webhooks.get': unexpired(getWebhook),
    'webhooks.update': unexpired(updateWebhook),
    'webhooks.delete': unexpired(deleteWebhook),
    'messages.list': unexpired(listMessages),
    'messages.get': unexpired(getMessage),
    'messages.test': unexpired(sendTestMessage),
    'eventTypes.list': unexpired(listEventTypes),
    'eventTypes.get': unexpired(getEventType),
    'events.list': unexpired(listEvents),
    'events.get': unexpired(getEvent),
  },
  refuse,
  subscriptions,
  createEvent,
}
