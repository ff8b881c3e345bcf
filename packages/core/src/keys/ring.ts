import type { KeyInput, RingEntry } from '../contract/credentials.ts'
import type { KeyEntry } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'

/** A key that is ready, and where it stood in the list. */
export interface RingKey<Key> extends KeyEntry {
  readonly key: Key
}

/**
 * The keys of an option, each made by `make`.
 *
 * @example
 * ```ts
 * import { keyRing } from '@hooks/core'
 *
 * const ring = keyRing(['new', { key: 'old', id: '2025', notAfter: new Date('2026-01-01') }], (key) => String(key))
 * console.log(ring.map(({ key, index, id }) => [key, index, id])) // [ [ 'new', 0, undefined ], [ 'old', 1, '2025' ] ]
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING where there is none,
 * ERR_OPTION_INVALID for a `notAfter` that is no date
 */
export function keyRing<Given, Key>(input: KeyInput<Given>, make: (key: unknown) => Key): readonly RingKey<Key>[] {
  const ring = [input as unknown].flat().flatMap((entry, index) => {
    const { key, id, notAfter } = ('key' in Object(entry) ? entry : { key: entry }) as RingEntry<unknown>
    const notAfterMs = notAfter && Number(notAfter.getTime?.())
    if (Number.isNaN(notAfterMs)) throw new ConfigurationError('ERR_OPTION_INVALID', 'notAfter: a Date')
    return key === undefined || key === null ? [] : { key: make(key), index, id, notAfterMs }
  })
  if (!ring[0]) throw new ConfigurationError('ERR_SECRET_MISSING')
  return ring
}

/**
 * Whether a key of a ring has ended by a time, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { isOver } from '@hooks/core'
 *
 * const entry = { index: 0, notAfterMs: Date.parse('2026-01-01T00:00:00Z') }
 * console.log(isOver(entry, Date.parse('2026-01-01T00:00:01Z'))) // true
 * ```
 */
export function isOver({ notAfterMs }: KeyEntry, nowMs: number): boolean {
  // A time that is none is past every end.
  return notAfterMs !== undefined && !(nowMs <= notAfterMs)
}
