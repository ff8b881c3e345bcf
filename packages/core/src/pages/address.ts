import { valueAt } from '../body/value-at.ts'
import type { ListAnswer, NextPage } from '../contract/operation.ts'

/**
 * The answer holds the address of the next page. Its query is asked for, its path is left alone, and another host is
 * refused.
 * @param path where the address is in the answer
 *
 * @example
 * ```ts
 * import { byAddress } from '@hooks/core/managing'
 *
 * const next = byAddress('links.next')
 * const body = { data: [], links: { next: '/webhooks?page=2' } }
 * console.log(next({ body, headers: new Headers(), baseUrls: ['https://api.shop.example.com'] })) // { page: ['2'] }
 * ```
 */
export function byAddress(path: string): NextPage {
  return (answer) => queryOf(valueAt(answer.body, path), answer)
}

/**
 * A header holds the address of the next page, as `byAddress` reads it.
 *
 * @example
 * ```ts
 * import { byHeader } from '@hooks/core/managing'
 *
 * const next = byHeader('x-next-page-url')
 * const headers = new Headers({ 'X-Next-Page-Url': '/webhooks?page=2' })
 * console.log(next({ body: [], headers, baseUrls: ['https://api.shop.example.com'] })) // { page: ['2'] }
 * ```
 */
export function byHeader(name: string): NextPage {
  return (answer) => queryOf(answer.headers.get(name), answer)
}

/**
 * The header `Link` (RFC 8288) holds the address of the next page as the relation `next`; read as `byAddress` does.
 *
 * @example
 * ```ts
 * import { byLinkHeader } from '@hooks/core/managing'
 *
 * const headers = new Headers({ Link: '</hooks?page=2>; rel="next", </hooks?page=9>; rel="last"' })
 * console.log(byLinkHeader({ body: [], headers, baseUrls: ['https://api.shop.example.com'] })) // { page: ['2'] }
 * ```
 */
export const byLinkHeader: NextPage = (answer) => {
  // `<https://…?page=2>; rel="next"`, behind and before others.
  const [, address] = answer.headers.get('link')?.match(/<([^<>]*)>[^<]*;\s*rel="?next\b/) ?? []
  return queryOf(address, answer)
}

function queryOf(address: unknown, { baseUrls: [baseUrl = '', ...others] }: ListAnswer): ReturnType<NextPage> {
  if (typeof address !== 'string' || address === '' || !URL.canParse(address, baseUrl)) return undefined
  const { host, protocol, searchParams } = new URL(address, baseUrl)
  const isHere = [baseUrl, ...others].some((each) => URL.canParse(each) && new URL(each).host === host)
  if (!isHere) return host || protocol
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))
}
