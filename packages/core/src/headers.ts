/** Request headers as frameworks hold them: `Headers`, a record as in Node or Lambda, or a list of name and value. */
export type HeadersInput =
  | ({ get(name: string): string | null | undefined } & Iterable<readonly [name: string, value: string]>)
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The value of a header by its lower-case name; an array where it arrived more than once and the source can tell
 * (`Headers` and Node's `headers` join repeated values with `, `, so a grammar must refuse what is joined).
 */
export function headerValue(headers: HeadersInput, name: string): string | readonly string[] | undefined {
  if (typeof (headers as Headers).get === 'function') return (headers as Headers).get(name) ?? undefined
  if (Symbol.iterator in headers) return single([...headers].filter(([key]) => key.toLowerCase() === name).map(second))
  const record = headers as Readonly<Record<string, string | readonly string[] | undefined>>
  if (Object.hasOwn(record, name)) return single(record[name])
  return single(
    Object.keys(record)
      .filter((key) => key.toLowerCase() === name)
      .flatMap((key) => record[key] ?? []),
  )
}

function second(entry: readonly [string, string]): string {
  return entry[1]
}

function single(value: string | readonly string[] | undefined): string | readonly string[] | undefined {
  return typeof value === 'object' && value.length < 2 ? value[0] : value
}
