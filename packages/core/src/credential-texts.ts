import { base64, utf8Bytes } from './encoding.ts'
import { ConfigurationError } from './errors.ts'

/**
 * User name and password of HTTP Basic (RFC 7617); checked where they are used.
 *
 * @example
 * ```ts
 * import { type BasicCredentials, basicAuthorization } from '@hooks/core'
 *
 * const credentials: BasicCredentials = { username: 'hooks', password: process.env.SHOP_PASSWORD }
 * export const headers = { Authorization: basicAuthorization(credentials) }
 * ```
 */
export interface BasicCredentials {
  username?: unknown
  password?: unknown
}

/**
 * The value of an `Authorization: Basic` header.
 *
 * @example
 * ```ts
 * import { basicAuthorization } from '@hooks/core'
 *
 * console.log(basicAuthorization({ username: 'Aladdin', password: 'open sesame' })) // Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID
 */
export function basicAuthorization(credentials: BasicCredentials): string {
  const username = requiredText('username', credentials.username)
  // RFC 7617: the first colon ends the user name.
  if (username.includes(':')) throw new ConfigurationError('ERR_CREDENTIAL_INVALID', 'username must not hold a colon')
  return `Basic ${base64.encode(utf8Bytes(`${username}:${requiredText('password', credentials.password)}`))}`
}

/**
 * A credential as it is, once it is known to be a text that can be one.
 *
 * @example
 * ```ts
 * import { requiredText } from '@hooks/core'
 *
 * export const password = requiredText('password', process.env.SHOP_PASSWORD)
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING where it is not set, ERR_CREDENTIAL_INVALID where it cannot be one
 */
export function requiredText(name: string, value: unknown): string {
  const line = /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u
  return required(name, value, line, 'a text of one line, without blanks around it')
}

/**
 * A text that goes into a header as it stands: visible ASCII.
 *
 * @example
 * ```ts
 * import { requiredToken } from '@hooks/core'
 *
 * export const headers = { 'X-Api-Key': requiredToken('apiKey', process.env.SHOP_API_KEY) }
 * ```
 * @throws ConfigurationError like `requiredText`
 */
export function requiredToken(name: string, value: unknown): string {
  return required(name, value, /^[\x21-\x7e]+$/, 'of visible ASCII')
}

function required(name: string, value: unknown, form: RegExp, expected: string): string {
  if (value === undefined) throw new ConfigurationError('ERR_SECRET_MISSING', `${name} is not set`)
  if (typeof value === 'string' && form.test(value)) return value
  throw new ConfigurationError('ERR_CREDENTIAL_INVALID', `${name} must be ${expected}`)
}
