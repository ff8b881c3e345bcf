const utf8 = new TextEncoder()

export function utf8Bytes(text: string): Uint8Array {
  return utf8.encode(text)
}

export function concatBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8Bytes(part) : part))
  const result = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    result.set(chunk, offset)
    offset += chunk.length
  }
  return result
}

/** The bytes of lower-case hex text, or undefined for anything else: upper case, odd length, other characters. */
export function hexToBytes(text: string): Uint8Array | undefined {
  if (text.length === 0 || text.length % 2 === 1) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    const high = hexDigit(text.charCodeAt(2 * index))
    const low = hexDigit(text.charCodeAt(2 * index + 1))
    if ((high | low) < 0) return undefined
    bytes[index] = (high << 4) | low
  }
  return bytes
}

export function bytesToHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte + 0x100).toString(16).slice(1)
  return text
}

/** Base64 of UTF-8 text, as in an `Authorization: Basic` header. */
export function base64OfText(text: string): string {
  return btoa(String.fromCharCode(...utf8Bytes(text)))
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 97 && code <= 102 ? code - 87 : -1
}
