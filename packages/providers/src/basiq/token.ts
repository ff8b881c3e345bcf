import type { AuthorizeContext } from '@hooks/core/contract'
import { apiErrorBrand } from '@hooks/core/managing'

/** Gives the `Authorization` header with an access token, from the cache or from the provider. */
export type TokenSource = (context: AuthorizeContext) => Promise<string>

interface Token {
  readonly authorization: string
  /** Milliseconds since 1970. */
  readonly renewAt: number
}

/** A token is renewed this long before it expires. */
const marginMs = 60_000

/**
 * Exchanges the API key for an access token: once, kept until a minute before it expires, one exchange at a time
 * whoever waits for it, and a new one when the provider refused the last.
 */
export function tokenSource(apiKey: () => string | Promise<string>): TokenSource {
  let known: Token | undefined
  let pending: Promise<Token> | undefined

  return async (context) => {
    for (;;) {
      const refused = context.refused?.authorization
      if (known && Date.now() < known.renewAt && known.authorization !== refused) return known.authorization
      if (!pending) {
        pending = exchange(apiKey, context).finally(() => {
          pending = undefined
        })
        known = await pending
        return known.authorization
      }
      try {
        await pending
      } catch (error) {
        // An answer is the same for all who wait; an abort or a timeout is that of one call, and the next asks again.
        if (apiErrorBrand in Object(error)) throw error
      }
    }
  }
}

async function exchange(apiKey: () => string | Promise<string>, { fetch, baseUrl }: AuthorizeContext): Promise<Token> {
  const response = await fetch(`${baseUrl}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${await apiKey()}`,
      'basiq-version': '3.0',
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'scope=SERVER_ACCESS',
  })
  const { access_token: text, expires_in: seconds } = Object(await response.json()) as Record<string, unknown>
  if (typeof text !== 'string' || text === '') throw new Error('POST /token was answered without an access_token.')
  const lifetimeMs = (Number(seconds) || 0) * 1000
  // A token that lives for less than two minutes is still used for half its life.
  return { authorization: `Bearer ${text}`, renewAt: Date.now() + Math.max(lifetimeMs - marginMs, lifetimeMs / 2) }
}
