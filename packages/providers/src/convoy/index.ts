import {
  base64,
  body,
  describeBy,
  hex,
  hmacSha256,
  hmacSha512,
  pairs,
  signatureHeader,
  textKey,
  timestamp,
  unixSeconds,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

const key = textKey({ minimumBytes: 16 })

const advanced = {
  signature: signatureHeader({
    header: 'X-Convoy-Signature',
    grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
  }),
  content: [timestamp, ',', body],
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

const simple = {
  signature: signatureHeader({ header: 'X-Convoy-Signature' }),
  content: [body],
}

type ConvoyProvider = Receivable<ConvoyDelivery, SecretCredentials>

function convoyWith(scheme: SignatureScheme): ConvoyProvider {
  return { id: 'convoy', scheme, eventNames: new Set(), describe: describeBy({}) }
}

/**
 * `X-Convoy-Signature: t=<unix seconds>,v1=<digest>[,v1=…]` over `<t>,<body>` (a comma), or simply `<digest>` over the body.
 * specs/convoy/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  ...advanced,
  algorithm: hmacSha256({ key }),
  digest: hex,
}

/**
 * A verified delivery of Convoy: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ConvoyDelivery } from '@hooks/providers/convoy'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ConvoyDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ConvoyDelivery = UntypedDelivery<'convoy'>

/**
 * Receives webhooks that Convoy delivers, with its advanced signatures (HMAC-SHA256 in hex). Projects can be set to
 * other signatures: the other constants of this entry are named by them.
 *
 * @example
 * ```ts
 * import { convoy } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoy, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoy: Receivable<ConvoyDelivery, SecretCredentials> = {
  id: 'convoy',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}

const sha256 = hmacSha256({ key })
const sha512 = hmacSha512({ key })

/**
 * Advanced, HMAC-SHA256 in base64.
 *
 * @example
 * ```ts
 * import { convoyBase64 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoyBase64, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoyBase64: ConvoyProvider = convoyWith({ ...advanced, algorithm: sha256, digest: base64 })
/**
 * Advanced, HMAC-SHA512 in hex.
 *
 * @example
 * ```ts
 * import { convoySha512 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySha512, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySha512: ConvoyProvider = convoyWith({ ...advanced, algorithm: sha512, digest: hex })
/**
 * Advanced, HMAC-SHA512 in base64.
 *
 * @example
 * ```ts
 * import { convoySha512Base64 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySha512Base64, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySha512Base64: ConvoyProvider = convoyWith({ ...advanced, algorithm: sha512, digest: base64 })
/**
 * Simple, HMAC-SHA256 in hex. There is no timestamp.
 *
 * @example
 * ```ts
 * import { convoySimple } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySimple, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySimple: ConvoyProvider = convoyWith({ ...simple, algorithm: sha256, digest: hex })
/**
 * Simple, HMAC-SHA256 in base64. There is no timestamp.
 *
 * @example
 * ```ts
 * import { convoySimpleBase64 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySimpleBase64, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySimpleBase64: ConvoyProvider = convoyWith({ ...simple, algorithm: sha256, digest: base64 })
/**
 * Simple, HMAC-SHA512 in hex. There is no timestamp.
 *
 * @example
 * ```ts
 * import { convoySimpleSha512 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySimpleSha512, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySimpleSha512: ConvoyProvider = convoyWith({ ...simple, algorithm: sha512, digest: hex })
/**
 * Simple, HMAC-SHA512 in base64. There is no timestamp.
 *
 * @example
 * ```ts
 * import { convoySimpleSha512Base64 } from '@hooks/providers/convoy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(convoySimpleSha512Base64, { secret: process.env.CONVOY_SECRET })
 * ```
 */
export const convoySimpleSha512Base64: ConvoyProvider = convoyWith({ ...simple, algorithm: sha512, digest: base64 })
