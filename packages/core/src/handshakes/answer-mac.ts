import type { HmacAlgorithm } from '../algorithms/hmac.ts'
import type { Awaitable } from '../chain.ts'
import type { DigestEncoding, Proof, Scheme } from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import { isOver } from '../keys/ring.ts'
import { type SecretOptions, secretKeys } from '../keys/secret.ts'

/** The MAC of a token, by which an endpoint shows that it knows the secret; `undefined` where no key may be used. */
export type AnswerMac = (
  token: string,
  digest: DigestEncoding,
  request: { readonly receivedAtMs: number },
  proof?: Proof,
) => Awaitable<string> | undefined

/**
 * Under the key that signed the request, where it came signed; else under the first that is not over.
 * @throws ConfigurationError ERR_SECRET_*
 */
export function compileAnswerMac(options: object, scheme: Scheme, backend: CryptoBackend): AnswerMac {
  const { hash, key: rule, keyed } = scheme.algorithm as HmacAlgorithm
  const { macKey } = keyed?.(backend) ?? backend
  const ring = secretKeys(rule, options as SecretOptions, (bytes) => macKey(hash, bytes))
  return (token, digest, { receivedAtMs }, proof) => {
    const signer = ring.find(({ index }) => index === proof?.signature?.keyIndex)
    const entry = signer ?? ring.find((each) => !isOver(each, receivedAtMs))
    return entry?.key([token], digest)
  }
}
