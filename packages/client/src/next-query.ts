import type { NextRule } from './operation.ts'
import { parseUrl } from './options.ts'
import { valueAt } from './value-at.ts'

export type Query = Readonly<Record<string, unknown>>

/** The query parameters that ask for the page after this one, by the first rule that holds. */
export function nextQuery(rules: readonly NextRule[], body: unknown, headers: Headers): Query | undefined {
  for (const rule of rules) {
    const { query: name, path } = rule
    if (name === '@url' || name === '@header') {
      const query = queryOf(name === '@url' ? valueAt(body, path) : headers.get(path))
      if (query) return query
    } else {
      const value = nextValue(rule, body)
      if (value !== undefined) return { [name]: value }
    }
  }
  return undefined
}

/** The query of an address, which may be relative. Its host and path are left alone: credentials stay where they are. */
function queryOf(address: unknown): Query | undefined {
  const parameters =
    typeof address === 'string' && address ? parseUrl(address, 'https://host')?.searchParams : undefined
  return parameters && Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

function nextValue({ path, plus, operator, bound }: NextRule, body: unknown): unknown {
  const start = valueAt(body, path)
  const value = plus === undefined ? start : sum(start, /^\d+$/.test(plus) ? Number(plus) : valueAt(body, plus))
  const usable = typeof value === 'number' || (typeof value === 'string' && value !== '')
  return usable && keeps(value, operator, bound === undefined ? undefined : valueAt(body, bound)) ? value : undefined
}

function sum(left: unknown, right: unknown): number | undefined {
  return typeof left === 'number' && typeof right === 'number' ? left + right : undefined
}

function keeps(value: unknown, operator: NextRule['operator'], bound: unknown): boolean {
  if (operator === undefined) return true
  if (typeof value !== 'number' || typeof bound !== 'number') return false
  return operator === '<' ? value < bound : value <= bound
}
