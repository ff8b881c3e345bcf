import type { Middleware, Variables } from '@hooks/core/contract'
import { ConfigurationError } from '@hooks/core/managing'
import { type RetryOptions, timer } from './retry.ts'

/**
 * Set to `true` to allow `http:` to hosts other than this machine. Credentials then travel readable to anyone between.
 *
 * @example
 * ```ts
 * import { createClient, dangerouslyAllowHttp } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * // A fake in another container: http: is allowed to this machine without it.
 * export const client = createClient(finixApi, {
 *   environment: 'sandbox',
 *   baseUrl: 'http://fake-finix:8080',
 *   [dangerouslyAllowHttp]: true,
 * })
 * ```
 */
export const dangerouslyAllowHttp: unique symbol = Symbol('dangerouslyAllowHttp')

/**
 * Options of every client, besides those of its provider.
 *
 * @example
 * ```ts
 * import { type ClientOptions, createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const options: ClientOptions = { timeoutMs: 10_000, deadlineMs: 60_000, maxRetries: 5, headers: { 'X-Team': 'payments' } }
 * export const client = createClient(finixApi, { environment: 'live', ...options })
 * ```
 */
export interface ClientOptions extends RetryOptions {
  /** Replaces the provider's base URL, for a proxy or a test server. `https:`, or `http:` to this machine. */
  baseUrl?: string | undefined
  /** Sends the requests. Default: the global `fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds until an attempt is given up, its answer's body included; `Infinity` for never. Default: 30 000. */
  timeoutMs?: number | undefined
  /** Milliseconds until a call is given up, retries and the waits between them included. Default: `Infinity`. */
  deadlineMs?: number | undefined
  /** Sent with every request; a name given here replaces the client's own header of that name. */
  headers?: Record<string, string> | undefined
  /** Stand around every attempt, the first outermost. */
  middleware?: readonly Middleware[] | undefined
  /**
   * Where credentials that are not given are looked up; `false` for nowhere. Default: `process.env` where there is one.
   * Workers pass their own: `env`.
   */
  env?: Variables | false | undefined
  /** Milliseconds since 1970, for `Retry-After` and `deadlineMs`. Default: `Date.now`. */
  clock?: (() => number) | undefined
  /** Allows `http:` to hosts other than this machine. */
  [dangerouslyAllowHttp]?: boolean | undefined
}

/** A user and password would end up in error messages of `fetch`; a query would swallow the path. */
const plain = /^https?:\/\/[^/@]+\/[^?#]*$/

const secure = /^https:|^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])[:/]/

/** The base URL without a trailing slash. @throws ConfigurationError ERR_OPTION_INVALID, without quoting the value */
export function checkedBaseUrl(value: string, options: ClientOptions): string {
  const href = URL.canParse(value) ? new URL(value).href : ''
  if (!plain.test(href) || !(secure.test(href) || options[dangerouslyAllowHttp])) {
    throw invalid('baseUrl', 'a plain https: URL')
  }
  return href.replace(/\/+$/, '')
}

/** What every call needs to know, whoever said it. */
export type Settings = {
  [Name in 'timeoutMs' | 'deadlineMs' | 'fetch' | 'clock' | keyof RetryOptions]-?: NonNullable<ClientOptions[Name]>
}

/** Those of the platform are looked up late, so that mocks installed before a client is made, or a call, are seen. */
export function standardSettings(): Settings {
  return {
    timeoutMs: 30_000,
    deadlineMs: Infinity,
    maxRetries: 2,
    fetch: (url, init) => globalThis.fetch(url, init),
    clock: Date.now,
    sleep: timer,
    random: Math.random,
  }
}

/**
 * What is given, each of the type of its default, and the defaults for what is undefined.
 * @throws ConfigurationError ERR_OPTION_INVALID, also for a number that is out of range
 */
export function checkedSettings<Defaults extends object>(given: object, defaults: Defaults): Defaults {
  const checked = { ...defaults }
  for (const name in checked) {
    const { [name]: value = checked[name] } = given as Defaults
    const isInRange = typeof value !== 'number' || value > 0 || (value === 0 && name === 'maxRetries')
    if (typeof value !== typeof checked[name] || !isInRange) throw invalid(name, `a valid ${typeof checked[name]}`)
    checked[name] = value
  }
  return checked
}

/** The environment variables of the process, where there is one. */
export function variablesOf(given: ClientOptions['env']): Variables {
  const { process } = globalThis as { process?: { env?: Variables } }
  return (given ?? process?.env) || {}
}

/**
 * Sets the headers of a record, but for those that are kept. @throws ConfigurationError ERR_OPTION_INVALID; the platform's
 * own error would quote the value, which may be a secret
 */
export function setHeaders(
  name: string,
  headers: Headers,
  record: Readonly<Record<string, string>> = {},
  kept?: Headers,
): void {
  try {
    for (const [key, value] of Object.entries(record)) if (!kept?.has(key)) headers.set(key, value)
  } catch {
    throw invalid(name, 'valid HTTP headers')
  }
}

/** The error for an option; never quotes its value. */
export function invalid(name: string, expected: string): ConfigurationError {
  return new ConfigurationError('ERR_OPTION_INVALID', `${name} must be ${expected}`)
}
