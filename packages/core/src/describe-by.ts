import { valueAt } from './body/value-at.ts'
import type { EventDescription } from './contract/receiving.ts'

/**
 * Reads events by where their parts stand in the JSON, each a path such as `data.object`.
 *
 * @example
 * ```ts
 * import { describeBy } from '@hooks/core'
 *
 * const describe = describeBy({ name: 'event', id: 'meta.id', data: 'order' })
 * console.log(describe({ event: 'order.paid', meta: { id: 'evt_1' }, order: { total: 42 } }))
 * // { name: 'order.paid', id: 'evt_1', data: { total: 42 } }
 * ```
 */
export function describeBy(paths: {
  readonly name?: string
  readonly id?: string
  readonly data?: string
}): (payload: unknown) => EventDescription {
  const textAt = (payload: unknown, path: string | undefined): string | undefined => {
    const value = path && valueAt(payload, path)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return (payload) => ({
    name: textAt(payload, paths.name) ?? '',
    id: textAt(payload, paths.id),
    data: paths.data ? valueAt(payload, paths.data) : payload,
  })
}
