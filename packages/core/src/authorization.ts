import { equalBytes } from './compare.ts'
import type { AuthorizationCheck, CompiledAuthorization } from './contract/scheme.ts'
import { base64OfText, utf8Bytes } from './encoding.ts'
import { ConfigurationError } from './errors.ts'

/** `Authorization: Basic …` or `Authorization: Bearer …` (RFC 7617, RFC 6750), as the provider was told to send it. */
export const authorizationHeader: AuthorizationCheck = {
  header: 'authorization',
  compile(credential) {
    const { basic, bearer } = Object(credential) as { basic?: BasicCredentials; bearer?: { token?: unknown } }
    if ((basic === undefined) === (bearer === undefined)) throw new ConfigurationError('ERR_CREDENTIAL_INVALID')
    return basic
      ? check('basic', basicAuthorization(basic))
      : check('bearer', `Bearer ${filled('token', bearer?.token)}`)
  },
}

export interface BasicCredentials {
  username?: unknown
  password?: unknown
}

/** The value of an `Authorization: Basic` header. @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID */
export function basicAuthorization(credentials: BasicCredentials): string {
  const username = filled('username', credentials.username)
  // RFC 7617: the first colon ends the user name.
  if (username.includes(':')) throw new ConfigurationError('ERR_CREDENTIAL_INVALID', 'username must not hold a colon.')
  return `Basic ${base64OfText(`${username}:${filled('password', credentials.password)}`)}`
}

function filled(name: string, value: unknown): string {
  if (value === undefined) {
    throw new ConfigurationError(
      'ERR_SECRET_MISSING',
      `${name} is not set; if it is an environment variable, set that.`,
    )
  }
  if (typeof value === 'string' && value !== '' && value.trim() === value) return value
  throw new ConfigurationError('ERR_CREDENTIAL_INVALID', `${name} must be a text without blanks around it, not empty.`)
}

function check(kind: 'basic' | 'bearer', value: string): CompiledAuthorization {
  const prefix = `${kind} `
  const expected = utf8Bytes(value.slice(prefix.length))
  return {
    kind,
    value,
    matches: (received) =>
      received.slice(0, prefix.length).toLowerCase() === prefix &&
      equalBytes(utf8Bytes(received.slice(prefix.length)), expected),
  }
}
