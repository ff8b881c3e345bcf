import { base64 } from '@hooks/core'

const encoder = new TextEncoder()

export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

/** The same text but for one bit of one character. */
export function flippedText(text: string, position: number, bit: number): string {
  const at = position % text.length
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
}

/** The same bytes but for one bit. */
export function flippedBytes(bytes: Uint8Array, position: number, bit: number): Uint8Array {
  const at = position % bytes.length
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte))
}

export function pem(label: string, der: Uint8Array): string {
  const lines = base64.encode(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
