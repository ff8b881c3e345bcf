import { type CallName, ClientError } from './errors.ts'
import type { NextRule } from './operation.ts'
import { parseUrl } from './options.ts'
import { valueAt } from './value-at.ts'

export type Query = Readonly<Record<string, unknown>>

/**
 * The query parameters that ask for the page after this one, by the first rule that holds.
 * @param hosts URLs on the hosts where it may be; on another it is ERR_PAGINATION_HOST
 */
export function nextQuery(
  call: CallName,
  hosts: readonly string[],
  rules: readonly NextRule[],
  body: unknown,
  headers: Headers,
): Query | ClientError | undefined {
  for (const rule of rules) {
    const { query, path } = rule
    const address = query === '@header' ? addressIn(headers, path) : valueAt(body, path)
    const next = query.startsWith('@') ? queryOf(call, hosts, address) : nextParameter(rule, body)
    if (next) return next
  }
  return undefined
}

/** The header is an address, or `Link` (RFC 8288) with one that is the `next`. */
function addressIn(headers: Headers, name: string): string | null | undefined {
  const value = headers.get(name)
  // `<https://…?page=2>; rel="next"`, behind and before others.
  return name === 'link' ? value?.match(/<([^<>]*)>[^<]*;\s*rel="?next\b/)?.[1] : value
}

/** The query of an address, which may be relative. Its path is left alone, and another host is refused. */
function queryOf(call: CallName, hosts: readonly string[], address: unknown): Query | ClientError | undefined {
  const url = typeof address === 'string' && address ? parseUrl(address, hosts[0]) : undefined
  if (!url) return undefined
  if (!hosts.some((host) => parseUrl(host)?.host === url.host)) {
    return new ClientError('ERR_PAGINATION_HOST', call, 'was offered a page on another host')
  }
  const parameters = url.searchParams
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

function nextParameter({ query, path, plus, operator, bound }: NextRule, body: unknown): Query | undefined {
  const start = valueAt(body, path)
  if (typeof start === 'string') return start && !plus && !operator ? { [query]: start } : undefined
  const value = numberAt(body, path) + (plus ? numberAt(body, plus) : 0)
  const end = bound ? numberAt(body, bound) : Infinity
  return value < end || (value === end && operator === '<=') ? { [query]: value } : undefined
}

/** NaN, which is neither less nor equal, for what is no number. */
function numberAt(body: unknown, path: string): number {
  const value = Number(path) || valueAt(body, path)
  return typeof value === 'number' ? value : Number.NaN
}
