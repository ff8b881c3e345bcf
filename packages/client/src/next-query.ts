import type { NextRule } from './operation.ts'
import { parseUrl } from './options.ts'
import { valueAt } from './value-at.ts'

export type Query = Readonly<Record<string, unknown>>

/** The query parameters that ask for the page after this one, by the first rule that holds. */
export function nextQuery(rules: readonly NextRule[], body: unknown, headers: Headers): Query | undefined {
  for (const rule of rules) {
    const { query, path } = rule
    const next =
      query === '@url'
        ? queryOf(valueAt(body, path))
        : query === '@header'
          ? queryOf(headers.get(path))
          : nextParameter(rule, body)
    if (next) return next
  }
  return undefined
}

/** The query of an address, which may be relative. Its host and path are left alone: credentials stay where they are. */
function queryOf(address: unknown): Query | undefined {
  const parameters =
    typeof address === 'string' && address ? parseUrl(address, 'https://host')?.searchParams : undefined
  return parameters && Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

function nextParameter({ query, path, plus, operator, bound }: NextRule, body: unknown): Query | undefined {
  const start = valueAt(body, path)
  if (typeof start === 'string') return start && !plus && !operator ? { [query]: start } : undefined
  const value = numberAt(body, path) + (plus ? numberAt(body, plus) : 0)
  const end = bound ? numberAt(body, bound) : Infinity
  return value < end || (value === end && operator === '<=') ? { [query]: value } : undefined
}

/** NaN, which is neither less nor equal, for what is no number. */
function numberAt(body: unknown, path: string): number {
  const value = Number(path) || valueAt(body, path)
  return typeof value === 'number' ? value : Number.NaN
}
