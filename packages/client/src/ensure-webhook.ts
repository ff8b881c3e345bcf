import type { phantom } from '@hooks/core/contract'
import { isMasked } from '@hooks/core/managing'
import { ClientError } from './errors.ts'
import { invalid } from './options.ts'
import { providerOf } from './provider-of.ts'
import { timer } from './retry.ts'
import { type EventOf, type EventsInput, type Subscribing, secretOf, subscriptionsFor } from './subscriptions.ts'

/**
 * A client with the operations that `ensureWebhook` calls.
 *
 * @example
 * ```ts
 * import { ensureWebhook, type SubscribingClient } from '@hooks/client'
 *
 * // Whichever provider it is of.
 * export async function subscribe<Client extends SubscribingClient>(client: Client, url: string): Promise<boolean> {
 *   const { created } = await ensureWebhook(client, { url, events: ['transfer.created'] })
 *   return created
 * }
 * ```
 */
export interface SubscribingClient {
  readonly webhooks: {
    create(body: never): PromiseLike<unknown>
    list(): AsyncIterable<unknown>
    get(id: never): PromiseLike<unknown>
    update(id: never, body: never): PromiseLike<unknown>
  }
  readonly [phantom]?: { readonly event: string }
}

/**
 * The webhooks that a client answers with.
 *
 * @example
 * ```ts
 * import type { WebhookOf } from '@hooks/client'
 * import type { FinixClient } from '@hooks/providers/finix/api'
 *
 * export function isOn({ enabled }: WebhookOf<FinixClient>): boolean {
 *   return enabled
 * }
 * ```
 */
export type WebhookOf<Client extends SubscribingClient> = Awaited<ReturnType<Client['webhooks']['create']>>

/**
 * What `ensureWebhook` makes true.
 *
 * @example
 * ```ts
 * import { createClient, type EnsureWebhookOptions, ensureWebhook } from '@hooks/client'
 * import { type FinixClient, finixApi } from '@hooks/providers/finix/api'
 *
 * const wanted: EnsureWebhookOptions<FinixClient> = {
 *   url: 'https://example.com/webhooks/finix',
 *   events: ['transfer.created'],
 *   create: { nickname: 'orders' },
 * }
 * await ensureWebhook(createClient(finixApi, { environment: 'sandbox' }), wanted)
 * ```
 */
export interface EnsureWebhookOptions<Client extends SubscribingClient> {
  /** Where the events go. */
  url: string
  /** Which events: their names, or the handlers of a receiver, whose names are taken. */
  events: EventsInput<EventOf<Client>>
  /** What a webhook is created with besides URL and events, such as its `name`. */
  create?: Partial<Parameters<Client['webhooks']['create']>[0]>
  /** Waits until the provider reports the webhook as active. Default: does not wait. */
  waitUntilActive?: WaitOptions
}

/**
 * How long `ensureWebhook` waits until a webhook is active.
 *
 * @example
 * ```ts
 * import { createClient, ensureWebhook, type WaitOptions } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const waitUntilActive: WaitOptions = { timeoutMs: 600_000, intervalMs: 5_000, signal: AbortSignal.timeout(900_000) }
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * await ensureWebhook(client, { url: 'https://example.com/webhooks', events: ['transfer.created'], waitUntilActive })
 * ```
 */
export interface WaitOptions {
  /** Milliseconds after which it is given up. Where people approve webhooks, give them the time they take. */
  timeoutMs: number
  /** Milliseconds between two questions. Default: 2 000. */
  intervalMs?: number
  signal?: AbortSignal
}

/**
 * What `ensureWebhook` found or made.
 *
 * @example
 * ```ts
 * import type { EnsuredWebhook } from '@hooks/client'
 * import type { Webhook } from '@hooks/providers/finix/api'
 *
 * export function summary({ webhook, created, updated }: EnsuredWebhook<Webhook>): string {
 *   return `${webhook.id} was ${created ? 'created' : updated ? 'updated' : 'as it should be'}`
 * }
 * ```
 */
export interface EnsuredWebhook<Webhook> {
  /** The webhook; where webhooks send one event each, that of the first event. */
  webhook: Webhook
  /** All of them. */
  webhooks: readonly Webhook[]
  /** What its deliveries are signed with, where it was shown or chosen: as a rule only where it was created. */
  secret: string | undefined
  /** Whether a webhook was created: its secret has to be stored now. */
  created: boolean
  /** Whether a webhook was changed. */
  updated: boolean
}

/**
 * Makes a webhook send these events to this URL: finds it by its URL, creates it or updates it where that is needed, and
 * switches it on. Run again it changes nothing. Others are left alone, also others at this URL.
 *
 * @example
 * ```ts
 * import { createClient, ensureWebhook } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const { secret, created } = await ensureWebhook(client, {
 *   url: 'https://example.com/webhooks/finix',
 *   events: ['transfer.created', 'dispute.created'],
 * })
 * if (created) console.log('a secret of this length has to be stored:', secret?.length)
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID where there is no URL or no event
 * @throws ClientError ERR_WEBHOOK_INACTIVE if it is not active in time; and what the calls throw
 */
export async function ensureWebhook<Client extends SubscribingClient>(
  client: Client,
  { url, events, create, waitUntilActive }: EnsureWebhookOptions<Client>,
): Promise<EnsuredWebhook<WebhookOf<Client>>> {
  const { webhooks, [providerOf]: provider } = client as unknown as AnyClient
  const rules = provider?.subscriptions
  if (!rules) throw invalid('client', 'one that createClient made')
  const href = hrefOf(url)
  if (!href) throw invalid('url', 'the URL of your endpoint')
  const wanted = subscriptionsFor(provider, events as EventsInput<string>)

  const here: AnyWebhook[] = []
  for await (const each of webhooks.list()) {
    if (hrefOf(rules.url ? rules.url(each) : each.url) === href) here.push(each)
  }

  const result = { created: false, updated: false, secret: undefined as string | undefined }
  const ensured: AnyWebhook[] = []
  for (const fields of wanted) {
    const same = here.filter((each) => sameNames(rules.events(each), rules.events(fields)))
    const on = same.find((each) => rules.state(each) !== 'off')
    // A webhook for one event stays one for that event.
    const [other] = rules.oneEvent ? same : [...same, ...here]
    let webhook = on ?? other
    let body: object | undefined
    if (!webhook) {
      const rest = { ...fields, ...create }
      body = rules.create ? rules.create(url, rest) : { ...rest, url }
      webhook = await webhooks.create(body)
      result.created = true
    } else if (!on) {
      webhook = await webhooks.update(webhook.id, rules.update(webhook, fields))
      result.updated = true
    }
    // A secret that the body chose is masked in the answer.
    result.secret ??= shownSecret(provider, webhook) ?? shownSecret(provider, body)
    ensured.push(
      waitUntilActive ? await activeWebhook(client as unknown as AnyClient, webhook, waitUntilActive) : webhook,
    )
  }
  const all = ensured as WebhookOf<Client>[]
  return { ...result, webhook: all[0] as WebhookOf<Client>, webhooks: all }
}

interface AnyWebhook {
  readonly id: unknown
  readonly url: string
}

interface AnyClient {
  readonly webhooks: {
    create(body: object): Promise<AnyWebhook>
    list(): AsyncIterable<AnyWebhook>
    get(id: unknown, options?: { signal?: AbortSignal | undefined }): Promise<AnyWebhook>
    update(id: unknown, body: object): Promise<AnyWebhook>
  }
  readonly [providerOf]: Subscribing<AnyWebhook, object, SubscribingClient>
}

function shownSecret(provider: AnyClient[typeof providerOf], place: object | undefined): string | undefined {
  const secret = place && secretOf(provider, place as AnyWebhook)
  return secret && !isMasked(secret) ? secret : undefined
}

/** The webhook as soon as it is active. */
async function activeWebhook(
  { webhooks, [providerOf]: { id: provider, subscriptions } }: AnyClient,
  webhook: AnyWebhook,
  { timeoutMs, intervalMs = 2000, signal = new AbortController().signal }: WaitOptions,
): Promise<AnyWebhook> {
  const endsAtMs = Date.now() + timeoutMs
  for (let known = webhook; ; known = await webhooks.get(webhook.id, { signal })) {
    if (subscriptions.state(known) === 'on') return known
    if (Date.now() >= endsAtMs) {
      const call = { provider, operation: 'webhooks.get', method: 'GET' }
      throw new ClientError('ERR_WEBHOOK_INACTIVE', call, `${timeoutMs} ms (waitUntilActive)`)
    }
    await timer(Math.min(intervalMs, Math.max(endsAtMs - Date.now(), 1)), signal)
  }
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name))
}

/** As URL parsers write it: `https://example.com` and `https://example.com/` are one address. */
function hrefOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
}
