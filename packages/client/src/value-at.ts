/** The value at a dotted path such as `page.next_cursor`; the whole for the empty path, `undefined` where a step is missing. */
export function valueAt(whole: unknown, path: string): unknown {
  let value = whole
  for (const step of path === '' ? [] : path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
  }
  return value
}
