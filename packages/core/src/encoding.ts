import type { DigestEncoding } from './contract/scheme.ts'

const encoder = new TextEncoder()

export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text)
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

/** Lower-case hex, nothing else: no upper case, no odd length, no other characters. */
export const hex: DigestEncoding = { id: 'hex', decode: hexToBytes, encode: bytesToHex }

/** Base64 of RFC 4648 with its padding, nothing else: no URL alphabet, no white space. */
export const base64: DigestEncoding = {
  id: 'base64',
  decode: (text) => (text.length % 4 === 0 ? base64ToBytes(text) : undefined),
  encode: bytesToBase64,
}

function hexToBytes(text: string): Uint8Array | undefined {
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

function bytesToHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte + 0x100).toString(16).slice(1)
  return text
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

export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 97 && code <= 102 ? code - 87 : -1
}
