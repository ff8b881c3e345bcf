import type { PublicUrlOptions } from '../contract/credentials.ts'
import type { Algorithm, ReceivedRequest } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'
import { headerValue } from '../headers/values.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

/**
 * For schemes that sign the URL. It is what the user says it is: a `Host` header is the sender's to choose, and
 * forwarded headers count only with `trustedProxy`.
 *
 * @example
 * ```ts
 * import { base64, body, hmacSha256, signatureHeader, textKey, url, withPublicUrl } from '@hooks/core'
 * import type { PublicUrlOptions, SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
 *   algorithm: withPublicUrl(hmacSha256({ key: textKey({ minimumBytes: 16 }) })),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [url, body],
 *   digest: base64,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, ERR_OPTION_INVALID when a verifier is made with it
 */
export function withPublicUrl<Base extends Algorithm>(algorithm: Base): Base & Algorithm<PublicUrlOptions> {
  return around<Base, PublicUrlOptions>(algorithm, ['publicUrl'], (compile, options) => {
    const urlOf = compilePublicUrl(options)
    const verify = compile()
    return (request) => {
      const url = urlOf(request)
      return url === undefined ? refuse('ERR_URL_UNKNOWN') : verify({ ...request, url })
    }
  })
}

type UrlReader = (request: Pick<ReceivedRequest, 'url' | 'headers'>) => string | undefined

/**
 * What gives the URL that was signed: `publicUrl`, with the path and query of each request where it is an origin alone,
 * or what a trusted proxy says. `undefined` where that cannot be told.
 *
 * @example
 * ```ts
 * import { compilePublicUrl } from '@hooks/core'
 *
 * const urlOf = compilePublicUrl({ publicUrl: 'https://hooks.example.com' })
 * console.log(urlOf({ url: '/orders?shop=1', headers: {} })) // https://hooks.example.com/orders?shop=1
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING where neither option is set, ERR_OPTION_INVALID
 */
export function compilePublicUrl(options: object): UrlReader {
  const { publicUrl, trustedProxy } = options as { publicUrl?: unknown; trustedProxy?: unknown }
  if (trustedProxy === true && (publicUrl === undefined || publicUrl === null)) return forwardedUrl
  if (publicUrl === undefined || publicUrl === null) {
    throw new ConfigurationError(
      'ERR_SECRET_MISSING',
      'The URL is signed: set publicUrl to the one registered at the provider (or its origin), or trustedProxy.',
    )
  }
  const text = publicUrl instanceof URL ? publicUrl.href : typeof publicUrl === 'string' ? publicUrl : ''
  const [, origin, target] = /^(https?:\/\/[^/?#\s]+)(\/?[^#\s]*)$/i.exec(text) ?? []
  if (origin === undefined || trustedProxy !== undefined) {
    throw new ConfigurationError('ERR_OPTION_INVALID', 'publicUrl must be an http(s) URL, without trustedProxy.')
  }
  if (target !== '' && target !== '/') return () => text
  return ({ url }) => {
    const path = targetOf(url)
    return path && origin + path
  }
}

const forwardedUrl: UrlReader = ({ url, headers }) => {
  const path = targetOf(url)
  const protocol = headerValue(headers, 'x-forwarded-proto')
  const host = headerValue(headers, 'x-forwarded-host')
  const named = typeof protocol === 'string' && typeof host === 'string'
  const plain = named && /^https?$/.test(protocol) && /^[\w.:[\]-]+$/.test(host)
  return path && plain ? `${protocol}://${host}${path}` : undefined
}

/** Path and query as they were sent, of a whole URL or of a request line; never decoded and encoded again. */
function targetOf(url = ''): string | undefined {
  const [, target] = /^(?:https?:\/\/[^/?#]*)?(\/[^#]*|\?[^#]*|)$/i.exec(url.split('#')[0] ?? '') ?? []
  if (target === undefined || url === '') return undefined
  return target.startsWith('/') ? target : `/${target}`
}
