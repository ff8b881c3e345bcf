/**
 * Puts a list where one thing stands in its place, and changes nothing else: what is given stays as it is.
 * @param paths from the root of the answer and outer ones first, `data`, `data[].events`; empty for the whole answer
 *
 * @example
 * ```ts
 * import { arraysAt } from '@hooks/core/managing'
 *
 * const normalise = arraysAt('data', 'data[].events')
 * console.log(normalise({ data: { id: 'wh_1', events: 'order.paid' } })) // { data: [{ id: 'wh_1', events: ['order.paid'] }] }
 * ```
 */
export function arraysAt(...paths: readonly string[]): (answer: unknown) => unknown {
  const steps = paths.map((path) => path.split(/\.|(?=\[\])/).filter(Boolean))
  return (answer) => steps.reduce(arrayAt, answer)
}

/** Never throws, whatever the answer is. */
function arrayAt(whole: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return whole === undefined || whole === null || Array.isArray(whole) ? whole : [whole]
  if (Array.isArray(whole)) return step === '[]' ? whole.map((each) => arrayAt(each, rest)) : whole
  if (!Object.keys(whole ?? {}).includes(step)) return whole
  return { ...(whole as object), [step]: arrayAt((whole as Record<string, unknown>)[step], rest) }
}
