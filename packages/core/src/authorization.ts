import type { ErrorCode } from './codes.ts'
import { equalTexts } from './compare.ts'
import { type BasicCredentials, basicAuthorization, requiredToken } from './credential-texts.ts'
import { ConfigurationError } from './errors.ts'
import { type HeadersInput, headerValue } from './headers/values.ts'

/** What is expected of the `Authorization` header. */
export interface CompiledAuthorization {
  readonly kind: 'basic' | 'bearer'
  /** The header value that is expected, for the signer and fakes. Never log it. */
  readonly value: string
  /** Whether the request carries it, once; else why not. */
  refused(headers: HeadersInput): ErrorCode | undefined
}

/**
 * `Authorization: Basic …` or `Authorization: Bearer …` (RFC 7617, RFC 6750), as the provider was told to send it.
 *
 * @example
 * ```ts
 * import { compileAuthorization } from '@hooks/core'
 *
 * const { refused } = compileAuthorization({ bearer: { token: 'mF_9.B5f-4.1JqM' } })
 * console.log(refused({ authorization: 'Bearer mF_9.B5f-4.1JqM' })) // undefined
 * console.log(refused({})) // ERR_CREDENTIAL_MISSING
 * ```
 * @throws ConfigurationError ERR_CREDENTIAL_INVALID; ERR_SECRET_MISSING where a part of it is not set
 */
export function compileAuthorization(credential: unknown): CompiledAuthorization {
  const { basic, bearer } = Object(credential) as { basic?: BasicCredentials; bearer?: { token?: unknown } }
  if ((basic === undefined) === (bearer === undefined)) throw new ConfigurationError('ERR_CREDENTIAL_INVALID')
  return basic
    ? check('basic', basicAuthorization(basic))
    : check('bearer', `Bearer ${requiredToken('token', bearer?.token)}`)
}

function check(kind: 'basic' | 'bearer', value: string): CompiledAuthorization {
  const prefix = `${kind} `
  const expected = value.slice(prefix.length)
  return {
    kind,
    value,
    refused(headers) {
      const received = headerValue(headers, 'authorization')
      if (received === undefined) return 'ERR_CREDENTIAL_MISSING'
      if (typeof received !== 'string') return 'ERR_CREDENTIAL_DUPLICATE'
      const matches =
        received.slice(0, prefix.length).toLowerCase() === prefix && equalTexts(received.slice(prefix.length), expected)
      return matches ? undefined : 'ERR_CREDENTIAL_MISMATCH'
    },
  }
}
