import { valueAt } from '../body/value-at.ts'
import type { NextPage } from '../contract/operation.ts'

/**
 * Pages are numbered from 1, and the answer says which one it is of how many.
 * @param query the parameter that asks for a page
 * @param page where the number of this one is in the answer
 * @param pages where that of the last one is
 *
 * @example
 * ```ts
 * import { byPageNumber } from '@hooks/core/managing'
 *
 * const next = byPageNumber('page', 'meta.page', 'meta.pages')
 * const body = { data: [], meta: { page: 1, pages: 3 } }
 * console.log(next({ body, headers: new Headers(), baseUrls: [] })) // { page: 2 }
 * ```
 */
export function byPageNumber(query: string, page: string, pages: string): NextPage {
  return ({ body }) => {
    const current = valueAt(body, page)
    const last = valueAt(body, pages)
    const isLater = typeof current === 'number' && typeof last === 'number' && current < last
    return isLater ? { [query]: current + 1 } : undefined
  }
}

/**
 * Items are counted from 0, and the answer says how many were left out before its own.
 * @param query the parameter that leaves some out
 * @param offset where their number is in the answer
 * @param limit where it is how many follow on this page; or a number, such as 1 for pages that are numbered from 0
 * @param count where it is how many there are in all
 *
 * @example
 * ```ts
 * import { byOffset } from '@hooks/core/managing'
 *
 * const next = byOffset('offset', 'page.offset', 'page.limit', 'page.count')
 * const body = { data: [], page: { offset: 20, limit: 20, count: 50 } }
 * console.log(next({ body, headers: new Headers(), baseUrls: [] })) // { offset: 40 }
 * ```
 */
export function byOffset(query: string, offset: string, limit: string | number, count: string): NextPage {
  return ({ body }) => {
    const next = numberAt(body, offset) + (typeof limit === 'number' ? limit : numberAt(body, limit))
    return next < numberAt(body, count) ? { [query]: next } : undefined
  }
}

/** NaN, which is neither less nor equal, for what is no number. */
function numberAt(body: unknown, path: string): number {
  const value = valueAt(body, path)
  return typeof value === 'number' ? value : Number.NaN
}
