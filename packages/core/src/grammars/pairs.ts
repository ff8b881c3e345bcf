import type { Grammar } from '../contract/scheme.ts'

export interface PairsRule {
  /** Between the pairs; spaces and tabs around it are passed over. */
  readonly separator: string
  /** The name of the signatures. */
  readonly signature: string
  /** The name of the timestamp, if it stands among the pairs. */
  readonly timestamp?: string
  /** The provider writes a space after the separator. Read with and without. */
  readonly spaced?: boolean
  /** Between name and value. Default `=`. */
  readonly equals?: string
}

/**
 * `name=value` in a list, in any order, such as `timestamp=1735657903, sig=d8f0…`.
 * Several signatures may stand in it, one timestamp only; pairs of other names are passed over.
 *
 * @example
 * ```ts
 * import { pairs, signatureHeader } from '@hooks/core'
 *
 * // `Shop-Signature: t=1735657903,v1=d8f0…`
 * export const signature = signatureHeader({
 *   header: 'Shop-Signature',
 *   grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
 * })
 * ```
 */
export function pairs(rule: PairsRule): Grammar & PairsRule {
  const { separator, equals = '=', signature, timestamp: timestampName } = rule
  return {
    kind: 'pairs',
    ...rule,
    read(text) {
      const signatures: string[] = []
      let timestamp: string | undefined
      for (const entry of text.split(separator)) {
        const pair = withoutBlanks(entry)
        const at = pair.indexOf(equals)
        const name = pair.slice(0, at)
        const value = pair.slice(at + equals.length)
        if (at < 1) return undefined
        if (name === signature) {
          // A blank inside is where a server joined two headers.
          if (/[ \t]/.test(value)) return undefined
          signatures.push(value)
        } else if (name === timestampName) {
          if (timestamp !== undefined) return undefined
          timestamp = value
        }
      }
      return signatures.length === 0 ? undefined : { signatures, timestamp }
    },
  }
}

/** Not `trim()`, which also strips no-break spaces and other characters that no header grammar allows. */
function withoutBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
