/**
 * Rules for public keys, in the forms providers show them. Each makes DER SubjectPublicKeyInfo (RFC 5280), which both
 * backends import; `undefined` for anything else, private keys and certificates too.
 */
import type { KeyForm } from '../contract/scheme.ts'
import { base64ToBytes, concatBytes, hexToBytes } from '../encoding.ts'

const pem = /^\s*-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END PUBLIC KEY-----\s*$/

/**
 * `-----BEGIN PUBLIC KEY-----`
 *
 * @example
 * ```ts
 * import { pemKey, rsaPssSha256 } from '@hooks/core'
 *
 * export const algorithm = rsaPssSha256({ key: pemKey })
 * ```
 */
export const pemKey: KeyForm = {
  decode: (text) => base64ToBytes((pem.exec(text)?.[1] ?? '').replace(/\s+/g, '')),
}

/**
 * The base64 of the DER alone.
 *
 * @example
 * ```ts
 * import { ecdsaP256, spkiBase64Key } from '@hooks/core'
 *
 * export const algorithm = ecdsaP256({ key: spkiBase64Key })
 * ```
 */
export const spkiBase64Key: KeyForm = { decode: base64ToBytes }

/**
 * The 32 bytes of an Ed25519 key in hex.
 *
 * @example
 * ```ts
 * import { ed25519, ed25519HexKey } from '@hooks/core'
 *
 * export const algorithm = ed25519({ key: ed25519HexKey })
 * ```
 */
export const ed25519HexKey: KeyForm = { decode: (text) => ed25519Key(hexToBytes(text)) }

/**
 * The 32 bytes of an Ed25519 key in base64 behind a prefix that may be missing.
 *
 * @example
 * ```ts
 * import { ed25519, ed25519Base64Key } from '@hooks/core'
 *
 * export const algorithm = ed25519({ key: ed25519Base64Key({ prefix: 'whpk_' }) })
 * ```
 */
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
