import type { Grammar, SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { singleHeader } from './values.ts'

export interface SignatureHeaderRule {
  readonly header: string
  /** How signatures stand in it. Default: the whole text is one. */
  readonly grammar?: Grammar
}

/**
 * One header that holds the signature.
 *
 * @example
 * ```ts
 * import { signatureHeader } from '@hooks/core'
 *
 * const signature = signatureHeader({ header: 'Shop-Signature' })
 * const request = { headers: { 'shop-signature': 'd8f0' }, body: new Uint8Array(), receivedAtMs: Date.now() }
 * console.log(signature.read(request)) // { signatures: [ 'd8f0' ] }
 * ```
 */
export function signatureHeader(rule: SignatureHeaderRule): SignaturePlace & SignatureHeaderRule {
  const { header, grammar } = rule
  const name = header.toLowerCase()
  return {
    ...rule,
    read({ headers }) {
      const found = singleHeader(headers, name, 'ERR_SIGNATURE_MISSING')
      if ('code' in found) return found
      if (!grammar) return { signatures: [found.text] }
      return grammar.read(found.text) ?? refuse('ERR_SIGNATURE_MALFORMED')
    },
  }
}
