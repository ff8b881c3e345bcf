/** A key that stands at one URL of the provider, fetched when it is first needed and kept. */
export interface PinnedKey<Key> {
  /** The key; `undefined` where it cannot be had now. */
  current(): Promise<Key | undefined>
  /** Another key than the current one, if the URL has one now and it has not been asked too lately. */
  replaced(): Promise<Key | undefined>
}

export interface PinnedKeyOptions<Key> {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Makes a key of the text at the URL. Rejects where it is none. */
  importKey(text: string): Promise<Key>
}

const refetchAfterMs = 300_000
const retryAfterMs = 10_000
const timeoutMs = 5_000
const maximumLength = 16_384

/**
 * One request at a time, whoever waits for it; after a failure ten seconds pass before the next, and after a success
 * five minutes, so that forged deliveries cannot cause requests. No other host is ever asked: redirects are refused.
 *
 * @example
 * ```ts
 * import { pinnedKey } from '@hooks/core'
 *
 * const source = pinnedKey({
 *   url: 'https://keys.example.com/webhooks.pem',
 *   fetch: globalThis.fetch,
 *   clock: Date.now,
 *   importKey: async (text) => text.trim(),
 * })
 * const key = await source.current() // undefined where it cannot be had now
 * const other = await source.replaced() // undefined where it is still the same
 * ```
 */
export function pinnedKey<Key>({ url, fetch, clock, importKey }: PinnedKeyOptions<Key>): PinnedKey<Key> {
  let known: { readonly text: string; readonly key: Key } | undefined
  let asked = Number.NEGATIVE_INFINITY
  let pending: Promise<void> | undefined

  async function ask(): Promise<void> {
    asked = clock()
    try {
      const text = await withinTime(async (signal) => keyText(await fetch(url, { redirect: 'manual', signal })))
      if (text !== known?.text) known = { text, key: await importKey(text) }
    } catch {
      // What is known stays; what is not is reported by `current`.
    } finally {
      pending = undefined
    }
  }

  /** Waits for a request under way, else makes one if the last is long enough ago. */
  async function refresh(afterMs: number): Promise<void> {
    if (!pending && clock() - asked >= afterMs) pending = ask()
    await pending
  }

  return {
    async current() {
      if (!known) await refresh(retryAfterMs)
      return known?.key
    },
    async replaced() {
      const before = known
      await refresh(refetchAfterMs)
      return known === before ? undefined : known?.key
    },
  }
}

/** Ends in time also where a `fetch` does not mind its signal. */
function withinTime<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const signal = AbortSignal.timeout(timeoutMs)
  const expired = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  return Promise.race([expired, work(signal)])
}

async function keyText(response: Response): Promise<string> {
  if (response.status !== 200 || !response.body) throw new Error(`status ${response.status}, or no body`)
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += decoder.decode(value, { stream: true })
    if (text.length > maximumLength) {
      await reader.cancel()
      throw new Error('too long')
    }
  }
}
