import { isClientError } from '../api-error.ts'
import { compileAuthorization } from '../authorization.ts'
import { parseJson } from '../body/json.ts'
import { equalTexts } from '../compare.ts'
import type { Trust, UnconfirmedEvent } from '../contract/credentials.ts'
import type { DeliveryTrust, EventDescription } from '../contract/receiving.ts'
import type { Algorithm, ReceivedRequest, Verdict } from '../contract/scheme.ts'
import type { BasicCredentials } from '../credential-texts.ts'
import { ConfigurationError } from '../errors.ts'
import { secretTexts, textKey } from '../keys/secret.ts'
import { refuse } from '../refuse.ts'

/**
 * Give as `trust` to act on whatever anybody sends to the endpoint. Easy to find in a review, as it should be.
 *
 * @example
 * ```ts
 * import { dangerouslyAcceptUnsigned } from '@hooks/core'
 * import { bluefin } from '@hooks/providers/bluefin'
 * import { createVerifier } from '@hooks/verify'
 *
 * // Only behind something else that keeps strangers out, such as a private network.
 * export const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned })
 * ```
 */
export const dangerouslyAcceptUnsigned: unique symbol = /* @__PURE__ */ Symbol('dangerouslyAcceptUnsigned')

/**
 * What `unsigned` needs to know of a provider.
 *
 * @example
 * ```ts
 * import { describeBy, type UnsignedRule, unsigned } from '@hooks/core'
 *
 * const rule: UnsignedRule = {
 *   eventNames: new Set(['order.paid']),
 *   describe: describeBy({ name: 'type', id: 'id', data: 'data' }),
 * }
 * export const algorithm = unsigned(rule)
 * ```
 */
export interface UnsignedRule {
  readonly eventNames: ReadonlySet<string>
  describe(payload: unknown): EventDescription | undefined
  /** Options besides `trust` that `knows` reads. */
  readonly options?: readonly string[]
  /** Whether the payload names a webhook of the caller's, as far as the options say which those are. */
  knows?(payload: unknown, options: object): boolean
}

interface TrustOptions {
  readonly trust?: Trust<never> | typeof dangerouslyAcceptUnsigned | null | undefined
}

/**
 * No signature at all: one of `urlToken`, `basic` and `confirm`, or the opt-out, stands in for it.
 *
 * @example
 * ```ts
 * import { defineProvider, describeBy, eventTypes, unsigned } from '@hooks/core'
 *
 * const events = eventTypes<{ 'order.paid': { total: number } }>('order.paid')
 * const describe = describeBy({ name: 'type', id: 'id', data: 'data' })
 * export const shop = defineProvider({
 *   id: 'shop',
 *   scheme: { algorithm: unsigned({ eventNames: events.names, describe }) },
 *   events,
 *   describe,
 * })
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_OPTION_INVALID when a verifier is made with it
 */
export function unsigned(rule: UnsignedRule): Algorithm {
  return {
    id: 'none',
    credentials: ['trust', ...(rule.options ?? [])],
    compile(_scheme, options) {
      const { trust } = options as TrustOptions
      if (trust === undefined || trust === null) {
        throw new ConfigurationError(
          'ERR_SECRET_MISSING',
          'This provider does not sign its deliveries: `trust` must say why to believe them.',
        )
      }
      const judge = trust === dangerouslyAcceptUnsigned ? () => accept({ kind: 'unsigned' }) : prepare(trust)
      return (request) => {
        const event = eventOf(request.body, rule)
        if (event && rule.knows?.(event.event, options) === false) return refuse('ERR_SENDER_UNKNOWN')
        return judge(request, event)
      }
    },
  }
}

/**
 * Believes deliveries to a URL that holds this token, as a segment of its path or the value of a query parameter:
 * register the webhook with such a URL and keep it secret. At least 16 characters.
 *
 * @example
 * ```ts
 * import { urlToken } from '@hooks/core'
 * import { bluefin } from '@hooks/providers/bluefin'
 * import { createVerifier } from '@hooks/verify'
 *
 * // Registered as https://example.com/webhooks/bluefin/<token>
 * export const verifier = createVerifier(bluefin, { trust: urlToken(process.env.BLUEFIN_URL_TOKEN) })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function urlToken(token: string | undefined): Trust {
  return {
    kind: 'urlToken',
    prepare() {
      const tokens = secretTexts(textKey({ minimumBytes: 16 }), token)
      return ({ url = '' }) => {
        const found = urlParts(url).filter((part) => tokens.some(({ key }) => equalTexts(key, part)))
        return found.length > 0 ? {} : 'ERR_CREDENTIAL_MISMATCH'
      }
    },
  }
}

/**
 * Believes deliveries with these Basic credentials, where the provider can be made to send them.
 *
 * @example
 * ```ts
 * import { basic } from '@hooks/core'
 * import { bluefin } from '@hooks/providers/bluefin'
 * import { createVerifier } from '@hooks/verify'
 *
 * const { HOOKS_USERNAME: username, HOOKS_PASSWORD: password } = process.env
 * export const verifier = createVerifier(bluefin, { trust: basic({ username, password }) })
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID when a verifier is made with it
 */
export function basic(credentials: BasicCredentials): Trust {
  return {
    kind: 'basic',
    prepare() {
      const { refused } = compileAuthorization({ basic: credentials })
      return ({ headers }) => refused(headers) ?? {}
    },
  }
}

/**
 * Believes what the provider's own API confirms: the function asks it, through the application's client, about what the
 * delivery says. Anything but `false`, `null` and `undefined` confirms, and is on `delivery.trust.confirmed`. An answer
 * of the API that there is no such thing (4xx) refuses the delivery; any other failure asks the sender to try again.
 * Never fetch a URL that stands in the payload.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { confirm } from '@hooks/core'
 * import { bluefin } from '@hooks/providers/bluefin'
 * import { bluefinApi } from '@hooks/providers/bluefin/api'
 * import { createVerifier } from '@hooks/verify'
 *
 * const client = createClient(bluefinApi, { environment: 'certification', accountId: '120615523104' })
 * export const verifier = createVerifier(bluefin, {
 *   trust: confirm(async (event) => {
 *     if (event.type === 'ACCOUNT_UPDATER_BATCH_UPDATES') return client.accountUpdates.get(event.data.updateId)
 *   }),
 * })
 * ```
 */
export function confirm<Event extends UnconfirmedEvent>(ask: (event: Event) => unknown): Trust<Event> {
  return {
    kind: 'confirm',
    prepare: () => async (_request, event) => {
      if (!event) return 'ERR_CONFIRMATION_REFUSED'
      try {
        const confirmed = await ask(event)
        return confirmed === undefined || confirmed === null || confirmed === false
          ? 'ERR_CONFIRMATION_REFUSED'
          : { confirmed }
      } catch (error) {
        return isClientError(error) ? 'ERR_CONFIRMATION_REFUSED' : 'ERR_CONFIRMATION_UNAVAILABLE'
      }
    },
  }
}

type Prepared = (request: ReceivedRequest, event: UnconfirmedEvent | undefined) => Verdict | Promise<Verdict>

function prepare({ kind, prepare }: Trust<never>): Prepared {
  if (typeof prepare !== 'function')
    throw new ConfigurationError('ERR_OPTION_INVALID', 'trust is made by urlToken, basic or confirm.')
  const judge = prepare()
  return (request, event) => {
    const judged = judge(request, event as undefined)
    const decide = (verdict: Awaited<typeof judged>): Verdict =>
      typeof verdict === 'string'
        ? refuse(verdict, verdict === 'ERR_CONFIRMATION_UNAVAILABLE' ? 503 : 401)
        : accept({ kind: kind === 'confirm' ? 'confirmed' : kind, ...verdict })
    return judged instanceof Promise ? judged.then(decide) : decide(judged)
  }
}

function accept(trust: DeliveryTrust): Verdict {
  return { ok: true, proof: { trust } }
}

function eventOf(body: Uint8Array, { describe, eventNames }: UnsignedRule): UnconfirmedEvent | undefined {
  try {
    const event = parseJson(body)
    const description = describe(event)
    if (!description) return undefined
    const { name, id, data } = description
    return { type: eventNames.has(name) ? name : 'unknown', name, id, data, event }
  } catch {
    return undefined
  }
}

function urlParts(url: string): string[] {
  const [path = '', query = ''] = (url.split('#')[0] ?? '').split(/\?(.*)/s)
  return [...path.split('/').map(decoded), ...new URLSearchParams(query).values()]
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
