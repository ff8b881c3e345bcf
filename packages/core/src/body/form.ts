import { parseJson } from './json.ts'

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The fields of an `application/x-www-form-urlencoded` body, in order, repeated names kept. Never fails: whatever is no
 * form is one field with a strange name.
 *
 * @example
 * ```ts
 * import { formFields, utf8Bytes } from '@hooks/core'
 *
 * console.log(formFields(utf8Bytes('to=1&to=2&text=a+b'))) // [ [ 'to', '1' ], [ 'to', '2' ], [ 'text', 'a b' ] ]
 * ```
 */
export function formFields(body: Uint8Array): readonly (readonly [name: string, value: string])[] {
  return [...new URLSearchParams(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body))]
}

/**
 * The payload of a form: its fields by name, a list where a name is repeated.
 *
 * @example
 * ```ts
 * import { parseForm, utf8Bytes } from '@hooks/core'
 *
 * console.log(parseForm(utf8Bytes('to=1&to=2&text=a+b'))) // { to: [ '1', '2' ], text: 'a b' }
 * ```
 * @throws where it is not UTF-8
 */
export function parseForm(body: Uint8Array): Readonly<Record<string, string | readonly string[]>> {
  const parameters = new URLSearchParams(utf8.decode(body))
  const entries = [...new Set(parameters.keys())].map((name): [string, string | string[]] => {
    const values = parameters.getAll(name)
    return [name, values.length === 1 ? (values[0] as string) : values]
  })
  return Object.fromEntries(entries)
}

/**
 * JSON, or a form: its field `payload` as JSON if there is one, else its fields.
 *
 * @example
 * ```ts
 * import { body, defineProvider, hex, hmacSha256, parseJsonOrForm, signatureHeader, textKey } from '@hooks/core'
 *
 * export const shop = defineProvider({
 *   id: 'shop',
 *   scheme: {
 *     algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *     signature: signatureHeader({ header: 'Shop-Signature' }),
 *     content: [body],
 *     digest: hex,
 *   },
 *   parse: parseJsonOrForm,
 * })
 * ```
 * @throws where it is neither
 */
export function parseJsonOrForm(body: Uint8Array): unknown {
  try {
    return parseJson(body)
  } catch {
    const fields = parseForm(body)
    return typeof fields.payload === 'string' ? JSON.parse(fields.payload) : fields
  }
}
