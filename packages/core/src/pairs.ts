import type { HeaderGrammar, ParsedHeader } from './contract/scheme.ts'

export interface PairsRule {
  /** Between the pairs; spaces and tabs around it are passed over. */
  readonly separator: string
  readonly timestamp: string
  readonly signature: string
}

/**
 * The grammar `name=value` in a list, in any order, such as `timestamp=1735657903, sig=d8f0…`.
 * Several signatures may stand in it, one timestamp only; pairs of other names are passed over.
 */
export function pairs(rule: PairsRule): HeaderGrammar {
  return { kind: 'pairs', ...rule, parse: (text) => parsePairs(text, rule) } as HeaderGrammar & PairsRule
}

function parsePairs(text: string, rule: PairsRule): ParsedHeader | undefined {
  const signatures: string[] = []
  let timestamp: string | undefined
  for (const entry of text.split(rule.separator)) {
    const pair = trimSpaces(entry)
    const equals = pair.indexOf('=')
    if (equals < 1) return undefined
    const name = pair.slice(0, equals)
    if (name === rule.signature) signatures.push(pair.slice(equals + 1))
    else if (name === rule.timestamp) {
      if (timestamp !== undefined) return undefined
      timestamp = pair.slice(equals + 1)
    }
  }
  return signatures.length === 0 ? undefined : { timestamp, signatures }
}

/** Not `trim()`: that also strips no-break spaces and other characters that no header grammar allows. */
function trimSpaces(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}
