/**
 * The value at a path of own properties, `payload.plainToken`; `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { valueAt } from '@hooks/core'
 *
 * console.log(valueAt({ payload: { plainToken: 'q9ib' } }, 'payload.plainToken')) // q9ib
 * console.log(valueAt({}, 'constructor.name')) // undefined
 * ```
 */
export function valueAt(value: unknown, path: string): unknown {
  let found = value
  for (const name of path.split('.')) {
    found = Object.hasOwn(Object(found), name) ? (found as Record<string, unknown>)[name] : undefined
  }
  return found
}
