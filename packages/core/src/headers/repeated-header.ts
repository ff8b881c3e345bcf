import type { SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import type { SignatureHeaderRule } from './signature-header.ts'
import { headerValue } from './values.ts'

/**
 * A signature header that the provider sends several times while a secret is rotated; frameworks join it with commas.
 *
 * @example
 * ```ts
 * import { pairs, repeatedHeader } from '@hooks/core'
 *
 * // `Shop-Signature: sig=…` once per secret.
 * export const signature = repeatedHeader({
 *   header: 'Shop-Signature',
 *   grammar: pairs({ separator: ',', signature: 'sig' }),
 * })
 * ```
 */
export function repeatedHeader(rule: Required<SignatureHeaderRule>): SignaturePlace & Required<SignatureHeaderRule> {
  const name = rule.header.toLowerCase()
  return {
    ...rule,
    read({ headers }) {
      const text = [headerValue(headers, name) ?? []].flat().join(',')
      if (text.length > 16_384) return refuse('ERR_HEADER_TOO_LARGE', 431)
      return rule.grammar.read(text) ?? refuse(text ? 'ERR_SIGNATURE_MALFORMED' : 'ERR_SIGNATURE_MISSING')
    },
  }
}
