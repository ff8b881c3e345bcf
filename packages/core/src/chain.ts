/** There at once, or later. */
export type Awaitable<Value> = Value | Promise<Value>

/** Goes on at once with what is there at once: a promise would cost a good part of what a signature does. */
export function chain<Value, Result>(
  value: Awaitable<Value>,
  then: (value: Value) => Awaitable<Result>,
): Awaitable<Result> {
  return value instanceof Promise ? value.then(then) : then(value)
}
