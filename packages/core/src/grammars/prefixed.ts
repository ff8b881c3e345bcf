import type { Grammar } from '../contract/scheme.ts'

export interface PrefixedRule {
  readonly prefix: string
}

/**
 * One signature behind a prefix that must be exactly this, such as `sha256=`.
 *
 * @example
 * ```ts
 * import { prefixed, signatureHeader } from '@hooks/core'
 *
 * // `Shop-Signature: sha256=d8f0…`
 * export const signature = signatureHeader({ header: 'Shop-Signature', grammar: prefixed('sha256=') })
 * ```
 */
export function prefixed(prefix: string): Grammar & PrefixedRule {
  return {
    kind: 'prefixed',
    prefix,
    read: (text) => (text.startsWith(prefix) ? { signatures: [text.slice(prefix.length)] } : undefined),
  }
}
