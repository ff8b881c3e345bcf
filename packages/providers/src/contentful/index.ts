import {
  body,
  describeBy,
  hex,
  hmacSha256,
  method,
  signatureHeader,
  singleHeader,
  textKey,
  unixMilliseconds,
  withHeaders,
} from '@hooks/core'
import type {
  ContentReader,
  Receivable,
  SecretCredentials,
  SignaturePlace,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

const listHeader = 'x-contentful-signed-headers'
const timestampHeader = 'x-contentful-timestamp'

/** Each is looked for among the headers before anything is verified. */
const maximumNames = 64

/** The list of headers that are signed too is signed itself, and must be there. */
const place: SignaturePlace = withHeaders(signatureHeader({ header: 'x-contentful-signature' }), { timestampHeader })

const signature: SignaturePlace = {
  ...place,
  read(request) {
    const parts = place.read(request)
    const list = singleHeader(request.headers, listHeader, 'ERR_SIGNATURE_MALFORMED')
    return 'code' in list && !('code' in parts) ? list : parts
  },
}

/** Path and query, the query escaped a second time, as Contentful's toolkit does. */
const path: ContentReader = (_parts, { url = '/' }) => {
  const [pathname, query] =
    url
      .replace(/^https?:\/\/[^/?#]*/i, '')
      .split('#')[0]
      ?.split(/\?(.*)/s) ?? []
  try {
    return encodeURI(query === undefined ? `${pathname}` : `${pathname}?${encodeURIComponent(query)}`)
  } catch {
    return undefined
  }
}

/** The headers of the list, each `name:value`, sorted by name. Without any of them, or the time, there is nothing to verify. */
const signedHeaders: ContentReader = ({ timestamp = '' }, { headers }) => {
  const list = singleHeader(headers, listHeader, 'ERR_SIGNATURE_MALFORMED')
  if ('code' in list) return undefined
  const names = list.text.split(',', maximumNames + 1).map((name) => name.trim().toLowerCase())
  if (names.length > maximumNames || !names.every((name) => /^[\w-]+$/.test(name))) return undefined
  const values = names.sort().map((name) => singleHeader(headers, name, 'ERR_SIGNATURE_MALFORMED'))
  const entries = values.flatMap((value, index) => {
    const name = names[index]
    return 'code' in value ? [] : `${name}:${(name === timestampHeader ? timestamp : value.text).trim()}`
  })
  const whole = entries.length === names.length && [listHeader, timestampHeader].every((name) => names.includes(name))
  return whole ? entries.join(';') : undefined
}

/**
 * `x-contentful-signature: <lower hex>` over method, path, the headers of `x-contentful-signed-headers` and the body,
 * a line each; `x-contentful-timestamp`, in milliseconds, is one of those headers. specs/contentful/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 64 }) }),
  signature,
  content: [method, '\n', path, '\n', signedHeaders, '\n', body],
  digest: hex,
  timestamp: unixMilliseconds({ toleranceSeconds: 30 }),
}

/**
 * A verified delivery of Contentful: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ContentfulDelivery } from '@hooks/providers/contentful'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ContentfulDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ContentfulDelivery = UntypedDelivery<'contentful'>

/**
 * Receives Contentful webhooks: HMAC-SHA256 over the method, the path, some headers and the body. Topic and key of a
 * delivery stand in headers: they are proven only if the signed list names them.
 *
 * @example
 * ```ts
 * import { contentful } from '@hooks/providers/contentful'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(contentful, { secret: process.env.CONTENTFUL_SECRET })
 * ```
 */
export const contentful: Receivable<ContentfulDelivery, SecretCredentials> = {
  id: 'contentful',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}
