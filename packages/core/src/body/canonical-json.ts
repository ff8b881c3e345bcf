import type { RequestForm } from '../contract/scheme.ts'
import { utf8Bytes } from '../encoding.ts'
import { parseJson } from './json.ts'

/**
 * The body's JSON with sorted keys and no white space, and the very object it was made of: what a handler is given is
 * what was signed. No form where an object names a key twice, because parsers disagree about which one counts.
 * The rules are those of the npm package json-stable-stringify: keys by UTF-16 code units, values as in JSON.stringify.
 *
 * @example
 * ```ts
 * import { canonicalJson, utf8Bytes } from '@hooks/core'
 *
 * const form = canonicalJson({ body: utf8Bytes('{ "b": 1, "a": 2 }'), headers: {}, receivedAtMs: Date.now() })
 * console.log(new TextDecoder().decode(form?.body)) // {"a":2,"b":1}
 * ```
 */
export const canonicalJson: RequestForm = ({ body }) => {
  try {
    const value = parseJson(body)
    if (namesKeyTwice(new TextDecoder().decode(body))) return undefined
    return { body: utf8Bytes(stringify(value)), event: { value } }
  } catch {
    return undefined
  }
}

/**
 * The body as it was received, with its payload if it is JSON.
 *
 * @example
 * ```ts
 * import { canonicalJson, hmacSha256, receivedJson, textKey, withForms } from '@hooks/core'
 *
 * // For a provider that signs the bytes or the sorted JSON: both are tried.
 * export const algorithm = withForms(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), [receivedJson, canonicalJson])
 * ```
 */
export const receivedJson: RequestForm = ({ body }) => {
  try {
    return { body, event: { value: parseJson(body) } }
  } catch {
    return { body }
  }
}

/** Not by sorting keys into a new object: engines put keys that look like integers first. */
function stringify(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stringify).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Readonly<Record<string, unknown>>
  const entries = Object.keys(record).sort()
  return `{${entries.map((key) => `${JSON.stringify(key)}:${stringify(record[key])}`).join(',')}}`
}

/** Of a text that is JSON: strings and brackets are all that matters. */
function namesKeyTwice(text: string): boolean {
  const open: (Set<string> | undefined)[] = []
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (string && colon) {
      const key = JSON.parse(string) as string
      const keys = open.at(-1)
      if (keys?.has(key)) return true
      keys?.add(key)
    }
  }
  return false
}
