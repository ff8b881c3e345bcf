import { valueAt } from '../body/value-at.ts'
import type { NextPage } from '../contract/operation.ts'

/**
 * The next page begins at a cursor that the answer names: a text or a number.
 * @param query the parameter that asks for it
 * @param path where it is in the answer
 *
 * @example
 * ```ts
 * import { byCursor } from '@hooks/core/managing'
 *
 * const next = byCursor('after_cursor', 'page.next_cursor')
 * const body = { data: [], page: { next_cursor: 'c2' } }
 * console.log(next({ body, headers: new Headers(), baseUrls: [] })) // { after_cursor: 'c2' }
 * ```
 */
export function byCursor(query: string, path: string): NextPage {
  return ({ body }) => {
    const cursor = valueAt(body, path)
    const isCursor = typeof cursor === 'string' ? cursor !== '' : Number.isFinite(cursor)
    return isCursor ? { [query]: cursor } : undefined
  }
}
