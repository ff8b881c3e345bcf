import { compileAuthorization } from '../authorization.ts'
import { chain } from '../chain.ts'
import type { DeliveryCredential } from '../contract/credentials.ts'
import type { Algorithm } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

/**
 * Accepts the option `credential`: an `Authorization` header that the provider was told to send along. It is checked
 * after the signature, never instead of it.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey, withCredential } from '@hooks/core'
 *
 * // Its verifiers take `secret`, and `credential` besides.
 * export const algorithm = withCredential(hmacSha256({ key: textKey({ minimumBytes: 16 }) }))
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID when a verifier is made with it
 */
export function withCredential<Base extends Algorithm>(
  algorithm: Base,
): Base & Algorithm<{ credential?: DeliveryCredential }> {
  return around<Base, { credential?: DeliveryCredential }>(algorithm, ['credential'], (compile, options) => {
    const { credential } = options as { credential?: unknown }
    const authorization = credential === undefined ? undefined : compileAuthorization(credential)
    const verify = compile()
    if (!authorization) return verify
    return (request) =>
      chain(verify(request), (verdict) => {
        if (!verdict.ok) return verdict
        const refused = authorization.refused(request.headers)
        if (refused) return refuse(refused)
        const { proof } = verdict
        const signature = proof.signature && { ...proof.signature, credential: authorization.kind }
        return { ok: true, proof: { ...proof, ...(signature && { signature }) } }
      })
  })
}
