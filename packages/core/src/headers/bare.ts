import type { SignatureHeaders } from '../contract/scheme.ts'
import { headerValue, signatureHeader } from './values.ts'

export interface BareRule {
  readonly header: string
  /** Names the version of the scheme in a header of its own; absent counts as the one it may have. */
  readonly version?: { readonly header: string; readonly value: string }
}

/** One header that holds one signature and nothing else. */
export function bare(rule: BareRule): SignatureHeaders & BareRule {
  const name = rule.header.toLowerCase()
  return {
    kind: 'bare',
    ...rule,
    read(headers) {
      const header = signatureHeader(headers, name)
      if (typeof header === 'string') return header
      const version = rule.version && headerValue(headers, rule.version.header.toLowerCase())
      if (version !== undefined && version !== rule.version?.value) return 'ERR_SIGNATURE_MALFORMED'
      return { signatures: [header.text] }
    },
  }
}
