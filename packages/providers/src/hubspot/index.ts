import {
  base64,
  body,
  describeBy,
  hex,
  hmacSha256,
  keyedSha256,
  method,
  signatureHeader,
  textKey,
  timestamp,
  unixMilliseconds,
  url,
  withHeaders,
  withPublicUrl,
  withVersion,
} from '@hooks/core'
import type {
  ContentReader,
  PublicUrlOptions,
  Receivable,
  SecretCredentials,
  SignaturePlace,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

const key = textKey({ minimumBytes: 16 })

/** Twelve encodings, no others, are undone before HubSpot signs. */
const decodedUrl: ContentReader = (_parts, request) =>
  request.url?.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent)

/**
 * `X-HubSpot-Signature-v3: <base64>` over `<method><URL><body><X-HubSpot-Request-Timestamp>`, the timestamp in milliseconds.
 * specs/hubspot/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
  algorithm: withPublicUrl(hmacSha256({ key })),
  signature: withHeaders(signatureHeader({ header: 'X-HubSpot-Signature-v3' }), {
    timestampHeader: 'X-HubSpot-Request-Timestamp',
  }),
  content: [method, decodedUrl, body, timestamp],
  digest: base64,
  timestamp: unixMilliseconds({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of HubSpot: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { HubspotDelivery } from '@hooks/providers/hubspot'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: HubspotDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type HubspotDelivery = UntypedDelivery<'hubspot'>

/**
 * Receives HubSpot webhooks, version 3 of their signature: HMAC-SHA256 over method, URL, body and timestamp.
 * One delivery is a list of events. Versions 1 and 2, which come beside it, are never looked at.
 *
 * @example
 * ```ts
 * import { hubspot } from '@hooks/providers/hubspot'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(hubspot, {
 *   secret: process.env.HUBSPOT_CLIENT_SECRET,
 *   publicUrl: 'https://example.com/webhooks/hubspot',
 * })
 * ```
 */
export const hubspot: Receivable<HubspotDelivery, SecretCredentials & PublicUrlOptions> = {
  id: 'hubspot',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}

const version2: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
  algorithm: { ...withPublicUrl(keyedSha256({ key })), methods: ['POST', 'GET'] },
  signature: versionOf('v2'),
  content: [method, url, body],
  digest: hex,
}

/**
 * Version 2: a plain SHA-256 of the secret, method, URL and body. Legacy: whoever sees one delivery can make others with
 * something added at the end (length extension), and nothing says how old one is. Prefer `hubspot`.
 *
 * @example
 * ```ts
 * import { hubspotV2 } from '@hooks/providers/hubspot'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(hubspotV2, {
 *   secret: process.env.HUBSPOT_CLIENT_SECRET,
 *   publicUrl: 'https://example.com/webhooks/hubspot',
 * })
 * ```
 */
export const hubspotV2: Receivable<HubspotDelivery, SecretCredentials & PublicUrlOptions> = {
  id: 'hubspot',
  scheme: version2,
  eventNames: new Set(),
  describe: describeBy({}),
}

const version1: SignatureScheme<SecretCredentials> = {
  algorithm: keyedSha256({ key }),
  signature: versionOf('v1'),
  content: [body],
  digest: hex,
}

/**
 * Version 1: a plain SHA-256 of the secret and the body. Legacy, as `hubspotV2`. Prefer `hubspot`.
 *
 * @example
 * ```ts
 * import { hubspotV1 } from '@hooks/providers/hubspot'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(hubspotV1, { secret: process.env.HUBSPOT_CLIENT_SECRET })
 * ```
 */
export const hubspotV1: Receivable<HubspotDelivery, SecretCredentials> = {
  id: 'hubspot',
  scheme: version1,
  eventNames: new Set(),
  describe: describeBy({}),
}

function versionOf(value: string): SignaturePlace {
  const version = { header: 'X-HubSpot-Signature-Version', value, required: true }
  return withVersion(signatureHeader({ header: 'X-HubSpot-Signature' }), version)
}
