/** Steps into an answer: `data`, `[]`, `events`. */
export type Path = readonly string[]

/** `data[].events` -> `data`, `[]`, `events`; nothing for the empty path. */
export function pathOf(text: string): Path {
  return text.split(/\.|(?=\[\])/).filter(Boolean)
}

/** A copy with an array at the path, where one thing stands in its place; never throws, whatever the answer is. */
export function arrayAt(whole: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return whole === undefined || whole === null || Array.isArray(whole) ? whole : [whole]
  if (Array.isArray(whole)) return step === '[]' ? whole.map((each) => arrayAt(each, rest)) : whole
  if (!Object.keys(whole ?? {}).includes(step)) return whole
  return { ...(whole as object), [step]: arrayAt((whole as Record<string, unknown>)[step], rest) }
}
