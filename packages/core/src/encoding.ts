import type { DigestEncoding } from './contract/scheme.ts'

const encoder = /* @__PURE__ */ new TextEncoder()

/**
 * The UTF-8 bytes of a text.
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@hooks/core'
 *
 * console.log(utf8Bytes('é')) // Uint8Array(2) [ 195, 169 ]
 * ```
 */
export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text)
}

/**
 * One part alone is not copied, unless it is in shared memory, which WebCrypto does not take.
 *
 * @example
 * ```ts
 * import { concatBytes } from '@hooks/core'
 *
 * console.log(concatBytes(['ab', Uint8Array.of(1)])) // Uint8Array(3) [ 97, 98, 1 ]
 * ```
 */
export function concatBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8Bytes(part) : part))
  const [only, second] = chunks
  if (!second && only?.buffer instanceof ArrayBuffer) return only
  const result = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    result.set(chunk, offset)
    offset += chunk.length
  }
  return result
}

/** What bytes are in hex, as far as they were met. */
const octets: string[] = []

/**
 * Lower-case hex, nothing else: no upper case, no odd length, no other characters.
 *
 * @example
 * ```ts
 * import { hex } from '@hooks/core'
 *
 * console.log(hex.encode(Uint8Array.of(0, 255))) // 00ff
 * console.log(hex.pattern.test('00FF')) // false: one spelling is enough
 * ```
 */
export const hex: DigestEncoding = {
  id: 'hex',
  pattern: /^(?:[0-9a-f]{2})+$/,
  encode(bytes) {
    let text = ''
    for (const byte of bytes) text += octets[byte] ??= (byte + 256).toString(16).slice(1)
    return text
  },
}

/**
 * Base64 of RFC 4648 with its padding, nothing else: no URL alphabet, no white space.
 *
 * @example
 * ```ts
 * import { base64 } from '@hooks/core'
 *
 * console.log(base64.encode(Uint8Array.of(1, 2, 3))) // AQID
 * console.log(base64.pattern.test('AQID')) // true
 * ```
 */
export const base64: DigestEncoding = {
  id: 'base64',
  pattern: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/,
  encode: (bytes) => btoa(String.fromCharCode(...bytes)),
}

/** Either case; `undefined` for anything else. */
export function hexToBytes(text: string): Uint8Array | undefined {
  if (!hex.pattern.test(text.toLowerCase())) return undefined
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

/**
 * Padding may be missing, as in documented secrets; everything else is strict.
 *
 * @example
 * ```ts
 * import { base64ToBytes } from '@hooks/core'
 *
 * console.log(base64ToBytes('AQID')) // Uint8Array(3) [ 1, 2, 3 ]
 * console.log(base64ToBytes('not base64')) // undefined
 * ```
 */
export function base64ToBytes(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
