import type { NextPage } from '../contract/operation.ts'

/**
 * The next page by the first way that finds one, for a provider with more than one.
 *
 * @example
 * ```ts
 * import { byCursor, byOffset, firstOf } from '@hooks/core/managing'
 *
 * export const next = firstOf(byCursor('after', 'next'), byOffset('offset', 'offset', 'limit', 'count'))
 * ```
 */
export function firstOf(...ways: readonly NextPage[]): NextPage {
  return (answer) => {
    for (const way of ways) {
      const next = way(answer)
      if (next !== undefined) return next
    }
    return undefined
  }
}
