/**
 * Rules for public keys, in the forms providers show them. Each makes DER SubjectPublicKeyInfo (RFC 5280), which both
 * backends import; `undefined` for anything else, private keys and certificates too.
 */
import type { KeyForm } from '../contract/scheme.ts'
import { base64ToBytes, concatBytes, hexToBytes } from '../encoding.ts'

const pem = /^\s*-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END PUBLIC KEY-----\s*$/

/** `-----BEGIN PUBLIC KEY-----` */
export const pemKey: KeyForm = {
  decode: (text) => base64ToBytes((pem.exec(text)?.[1] ?? '').replace(/\s+/g, '')),
}

/** The base64 of the DER alone. */
export const spkiBase64Key: KeyForm = { decode: base64ToBytes }

/** The 32 bytes of an Ed25519 key in hex. */
export const ed25519HexKey: KeyForm = { decode: (text) => ed25519Key(hexToBytes(text)) }

/** The 32 bytes of an Ed25519 key in base64 behind a prefix that may be missing. */
export function ed25519Base64Key({ prefix }: { readonly prefix: string }): KeyForm {
  return {
    decode: (text) => ed25519Key(base64ToBytes(text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  }
}

/** SubjectPublicKeyInfo of RFC 8410, up to the key. */
export const ed25519Prefix: Uint8Array = /* @__PURE__ */ Uint8Array.from([
  0x30, 42, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 0x03, 33, 0,
])

function ed25519Key(raw: Uint8Array | undefined): Uint8Array | undefined {
  return raw?.length === 32 ? concatBytes([ed25519Prefix, raw]) : undefined
}
