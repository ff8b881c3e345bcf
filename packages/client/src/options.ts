import { ConfigurationError } from '@hooks/core'

/** Set to `true` to allow `http:` to hosts other than this machine. Credentials then travel readable to anyone between. */
export const dangerouslyAllowHttp: unique symbol = Symbol('dangerouslyAllowHttp')

/** Options of every client, besides those of its provider. */
export interface ClientOptions {
  /** Replaces the provider's base URL, for a proxy or a test server. `https:`, or `http:` to this machine. */
  baseUrl?: string | undefined
  /** Sends the requests. Default: the global `fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds until an attempt is given up, its answer's body included; `Infinity` for never. Default: 30 000. */
  timeoutMs?: number | undefined
  /** Sent with every request; a name given here replaces the client's own header of that name. */
  headers?: Record<string, string> | undefined
  /** Allows `http:` to hosts other than this machine. */
  [dangerouslyAllowHttp]?: boolean | undefined
}

/** A user and password would end up in error messages of `fetch`; a query would swallow the path. */
const plain = /^https?:\/\/[^/@]+\/[^?#]*$/

const secure = /^https:|^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])[:/]/

/** The base URL without a trailing slash. @throws ConfigurationError ERR_OPTION_INVALID, without quoting the value */
export function checkedBaseUrl(value: string, options: ClientOptions): string {
  const href = parseUrl(value)?.href ?? ''
  if (!plain.test(href) || !(secure.test(href) || options[dangerouslyAllowHttp])) {
    throw invalid('baseUrl', 'an https: URL without credentials, query and fragment')
  }
  return href.replace(/\/+$/, '')
}

/** `undefined` for what is no URL. */
export function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base)
  } catch {
    return undefined
  }
}

/** The timeout in milliseconds. @throws ConfigurationError ERR_OPTION_INVALID */
export function checkedTimeout(value: number = 30_000): number {
  if (typeof value !== 'number' || !(value > 0)) throw invalid('timeoutMs', 'a positive number')
  return value
}

/** The global `fetch` is looked up at each call, so that mocks installed later are seen. */
export function checkedFetch(
  value: typeof globalThis.fetch = (...input) => globalThis.fetch(...input),
): typeof globalThis.fetch {
  if (typeof value !== 'function') throw invalid('fetch', 'a function')
  return value
}

/** @throws ConfigurationError ERR_OPTION_INVALID; the platform's own error would quote the value, which may be a secret */
export function checkedHeaders(
  name: string,
  ...records: readonly (Readonly<Record<string, string>> | undefined)[]
): Headers {
  const headers = new Headers()
  for (const [key, value] of records.flatMap((record) => Object.entries(record ?? {}))) {
    try {
      headers.set(key, value)
    } catch {
      throw invalid(name, 'valid HTTP headers')
    }
  }
  return headers
}

/** The error for an option; never quotes its value. */
export function invalid(name: string, expected: string): ConfigurationError {
  return new ConfigurationError('ERR_OPTION_INVALID', `${name} must be ${expected}`)
}
