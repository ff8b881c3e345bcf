import { equalBytes } from '../compare.ts'
import type { Algorithm, CompiledKeys, KeyRule, SignatureScheme, SignedContent } from '../contract/scheme.ts'
import type { MacHash, MacKey } from '../crypto/backend.ts'
import { secretKeys } from '../keys/secret.ts'
import { compileSignature } from '../signature.ts'

export interface HmacAlgorithm extends Algorithm {
  readonly hash: MacHash
  readonly key: KeyRule
}

/** HMAC-SHA256 (RFC 2104, FIPS 180-4) under one or several shared secrets. */
export function hmacSha256({ key }: { key: KeyRule }): HmacAlgorithm {
  return hmac('sha256', 32, key)
}

function hmac(hash: MacHash, signatureLength: number, key: KeyRule): HmacAlgorithm {
  return {
    id: `hmac-${hash}`,
    hash,
    key,
    credentials: ['secret', 'credential'],
    compile(scheme, options, { backend }) {
      return compileSignature(scheme as SignatureScheme, () => hmacKeys(signatureLength, prepared()), options)

      function prepared(): readonly Key[] {
        return secretKeys(key, options).map(({ bytes, index }) => ({ mac: backend.macKey(hash, bytes), index }))
      }
    },
  }
}

function hmacKeys(signatureLength: number, keys: readonly Key[]): CompiledKeys {
  return { signatureLength, match: (content, candidates) => matchKeys(keys, content, candidates) }
}

interface Key {
  readonly mac: MacKey
  readonly index: number
}

/** One MAC per key, whatever the number of candidates. Stays synchronous on a synchronous backend. */
function matchKeys(
  keys: readonly Key[],
  content: SignedContent,
  candidates: readonly Uint8Array[],
  position = 0,
): number | Promise<number> {
  const key = keys[position]
  if (key === undefined) return -1
  const decide = (mac: Uint8Array): number | Promise<number> =>
    candidates.some((candidate) => equalBytes(mac, candidate))
      ? key.index
      : matchKeys(keys, content, candidates, position + 1)
  const mac = key.mac(content)
  return mac instanceof Uint8Array ? decide(mac) : mac.then(decide)
}
