import type { DigestEncoding } from './contract/scheme.ts'

const encoder = /* @__PURE__ */ new TextEncoder()

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text)
}

/** One part alone is not copied, unless it is in shared memory, which WebCrypto does not take. */
export function concatBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && typeof only === 'object' && only.buffer instanceof ArrayBuffer) return only
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8Bytes(part) : part))
  const result = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    result.set(chunk, offset)
    offset += chunk.length
  }
  return result
}

const digits = '0123456789abcdef'

/** Lower-case hex, nothing else: no upper case, no odd length, no other characters. */
export const hex: DigestEncoding = {
  id: 'hex',
  pattern: /^(?:[0-9a-f]{2})+$/,
  encode(bytes) {
    let text = ''
    for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15)
    return text
  },
}

/** Base64 of RFC 4648 with its padding, nothing else: no URL alphabet, no white space. */
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

/** Padding may be missing, as in documented secrets; everything else is strict. */
export function base64ToBytes(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
