import { compileAuthorization } from '../authorization.ts'
import { equalTexts } from '../compare.ts'
import type { DeliveryCredential, SecretCredentials } from '../contract/credentials.ts'
import type { Algorithm, KeyRule } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'
import { headerValue } from '../headers/values.ts'
import { isOver } from '../keys/ring.ts'
import { type SecretOptions, secretTexts } from '../keys/secret.ts'
import { refuse } from '../refuse.ts'

export interface TokenAlgorithm extends Algorithm<SecretCredentials> {
  readonly header: string
  readonly key: KeyRule
}

/**
 * A secret in a header, as it stands. It proves that the sender knows the secret, and nothing about the body: whoever
 * sees one delivery can make others.
 *
 * @example
 * ```ts
 * import { defineProvider, sharedToken, textKey } from '@hooks/core'
 *
 * const algorithm = sharedToken({ header: 'X-Shop-Token', key: textKey({ minimumBytes: 16 }) })
 * export const shop = defineProvider({ id: 'shop', scheme: { algorithm } })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function sharedToken({ header, key }: { readonly header: string; readonly key: KeyRule }): TokenAlgorithm {
  const name = header.toLowerCase()
  return {
    id: 'token',
    header,
    key,
    credentials: ['secret'],
    compile(_scheme, options) {
      const tokens = secretTexts(key, (options as SecretOptions).secret)
      return ({ headers, receivedAtMs }) => {
        const received = headerValue(headers, name)
        if (received === undefined) return refuse('ERR_CREDENTIAL_MISSING')
        if (typeof received !== 'string') return refuse('ERR_CREDENTIAL_DUPLICATE')
        const [match] = tokens.filter((each) => !isOver(each, receivedAtMs) && equalTexts(each.key, received))
        if (!match) return refuse('ERR_CREDENTIAL_MISMATCH')
        const { index: keyIndex, id: keyId } = match
        return { ok: true, proof: { trust: { kind: 'token', keyIndex, ...(keyId && { keyId }) } } }
      }
    },
  }
}

/**
 * `Authorization: Basic …` or `Bearer …` and nothing else. It proves nothing about the body.
 *
 * @example
 * ```ts
 * import { authorization, eventTypes, defineProvider } from '@hooks/core'
 * import { createVerifier } from '@hooks/verify'
 *
 * const shop = defineProvider({ id: 'shop', scheme: { algorithm: authorization }, events: eventTypes<{ ping: object }>('ping') })
 * export const verifier = createVerifier(shop, { credential: { bearer: { token: process.env.SHOP_TOKEN } } })
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID when a verifier is made with it
 */
export const authorization: Algorithm<{ credential: DeliveryCredential }> = {
  id: 'authorization',
  credentials: ['credential'],
  compile(_scheme, options) {
    const { credential } = options as { credential?: unknown }
    if (credential === undefined || credential === null) throw new ConfigurationError('ERR_SECRET_MISSING')
    const { kind, refused } = compileAuthorization(credential)
    return ({ headers }) => {
      const code = refused(headers)
      return code ? refuse(code) : { ok: true, proof: { trust: { kind } } }
    }
  },
}
