import type { HeadersInput } from '@hooks/core/contract'

/** The three kinds in which frameworks hold headers. */
export type Container = 'Headers' | 'record' | 'list'

export const containers: readonly Container[] = ['Headers', 'record', 'list']

export type HeaderEntries = readonly (readonly [name: string, value: string])[]

/** Headers in a container of this kind; what it cannot hold is left out, as it would never have arrived. */
export function contained(kind: Container, entries: HeaderEntries): HeadersInput {
  if (kind === 'list') return entries
  if (kind === 'Headers') return asHeaders(entries)
  const values = new Map<string, string | string[]>()
  for (const [name, value] of entries) {
    const before = values.get(name)
    values.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(values)
}

function asHeaders(entries: HeaderEntries): Headers {
  const headers = new Headers()
  for (const [name, value] of entries) {
    // By the standard a character is a byte; not every runtime refuses others.
    if (/[^\0-\xff]/.test(value)) continue
    try {
      headers.append(name, value)
    } catch {}
  }
  return headers
}
