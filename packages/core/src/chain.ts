/**
 * There at once, or later.
 *
 * @example
 * ```ts
 * import type { Awaitable } from '@hooks/core'
 *
 * // What is cached is there at once.
 * export function secretOf(tenant: string, cache: Map<string, string>): Awaitable<string> {
 *   return cache.get(tenant) ?? fetch(`https://vault.example.com/${tenant}`).then((response) => response.text())
 * }
 * ```
 */
export type Awaitable<Value> = Value | Promise<Value>

/**
 * Goes on at once with what is there at once: a promise would cost a good part of what a signature does.
 *
 * @example
 * ```ts
 * import { chain } from '@hooks/core'
 *
 * console.log(chain(20, (value) => value + 1)) // 21
 * console.log(await chain(Promise.resolve(20), (value) => value + 1)) // 21
 * ```
 */
export function chain<Value, Result>(
  value: Awaitable<Value>,
  then: (value: Value) => Awaitable<Result>,
): Awaitable<Result> {
  return value instanceof Promise ? value.then(then) : then(value)
}
