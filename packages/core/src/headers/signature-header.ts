import type { Grammar, SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { singleHeader } from './values.ts'

export interface SignatureHeaderRule {
  readonly header: string
  /** How signatures stand in it. Default: the whole text is one. */
  readonly grammar?: Grammar
}

/** One header that holds the signature. */
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
