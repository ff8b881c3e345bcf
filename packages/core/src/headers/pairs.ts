import type { SignatureHeaders, SignatureParts } from '../contract/scheme.ts'
import { signatureHeader } from './values.ts'

export interface PairsRule {
  readonly header: string
  /** Between the pairs; spaces and tabs around it are passed over. */
  readonly separator: string
  /** The names of the pairs. */
  readonly timestamp: string
  readonly signature: string
}

/**
 * One header with `name=value` in a list, in any order, such as `timestamp=1735657903, sig=d8f0…`.
 * Several signatures may stand in it, one timestamp only; pairs of other names are passed over.
 */
export function pairs(rule: PairsRule): SignatureHeaders & PairsRule {
  const name = rule.header.toLowerCase()
  return {
    kind: 'pairs',
    ...rule,
    read(headers) {
      const header = signatureHeader(headers, name)
      return typeof header === 'string' ? header : (parsePairs(header.text, rule) ?? 'ERR_SIGNATURE_MALFORMED')
    },
  }
}

function parsePairs(text: string, rule: PairsRule): SignatureParts | undefined {
  const signatures: string[] = []
  let timestamp: string | undefined
  for (const entry of text.split(rule.separator)) {
    // Not `trim()`, which also strips no-break spaces and other characters that no header grammar allows.
    const [, name, value] = /^[ \t]*([^= \t]+)=([^ \t]*)[ \t]*$/.exec(entry) ?? []
    if (name === undefined || value === undefined) return undefined
    if (name === rule.signature) signatures.push(value)
    else if (name === rule.timestamp) {
      if (timestamp !== undefined) return undefined
      timestamp = value
    }
  }
  return signatures.length === 0 ? undefined : { timestamp, signatures }
}
