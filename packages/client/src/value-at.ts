import { pathOf } from './arrays.ts'

/** The value at a dotted path such as `page.next_cursor`; the whole for the empty path, `undefined` where a step is missing. */
export function valueAt(whole: unknown, path: string): unknown {
  return pathOf(path).reduce((value, step) => (value as Readonly<Record<string, unknown>> | null)?.[step], whole)
}
