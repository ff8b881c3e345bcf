import type { Grammar } from '../contract/scheme.ts'

export interface PrefixedRule {
  readonly prefix: string
}

/** One signature behind a prefix that must be exactly this, such as `sha256=`. */
export function prefixed(prefix: string): Grammar & PrefixedRule {
  return {
    kind: 'prefixed',
    prefix,
    read: (text) => (text.startsWith(prefix) ? { signatures: [text.slice(prefix.length)] } : undefined),
  }
}
