import {
  base64,
  body,
  describeBy,
  hexKey,
  hmacSha256,
  parseJson,
  signatureHeader,
  valueAt,
  withItems,
} from '@hooks/core'
import type {
  Receivable,
  ReceivedRequest,
  SecretCredentials,
  SignaturePlace,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

const key = hexKey({ minimumBytes: 32 })

const signedFields = [
  'pspReference',
  'originalReference',
  'merchantAccountCode',
  'merchantReference',
  'amount.value',
  'amount.currency',
  'eventCode',
  'success',
]

/** A request of each item: what is signed of it, and its own signature. None for what is no notification. */
function items({ body, ...request }: ReceivedRequest): readonly ReceivedRequest[] {
  try {
    const list = valueAt(parseJson(body), 'notificationItems')
    return (list as readonly unknown[]).map((entry) => {
      const item = valueAt(entry, 'NotificationRequestItem')
      const signed = signedFields.map((field) => textOf(valueAt(item, field))).join(':')
      const signature = valueAt(item, 'additionalData.hmacSignature')
      return {
        ...request,
        body: new TextEncoder().encode(signed),
        headers: signature && typeof signature === 'string' ? { hmacsignature: signature } : {},
      }
    })
  } catch {
    return []
  }
}

/** What is no text, number or truth value would be taken for one: `["x"]` for `x`. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new TypeError('a signed field is no plain value')
  return String(value ?? '')
}

/** In the body of each item; the items are made into requests that have it in a header. */
const signature: SignaturePlace = signatureHeader({ header: 'HmacSignature' })

/** `additionalData.hmacSignature` of every item, over eight of its fields. specs/adyen/SOURCES.md */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: withItems(hmacSha256({ key }), items),
  signature,
  content: [body],
  digest: base64,
}

/**
 * A verified delivery of Adyen: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { AdyenDelivery } from '@hooks/providers/adyen'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: AdyenDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type AdyenDelivery = UntypedDelivery<'adyen'>

/**
 * Receives Adyen's standard notifications: every item carries an HMAC-SHA256 over eight of its fields: pspReference,
 * originalReference, merchantAccountCode, merchantReference, amount, eventCode and success. **Nothing else is signed**:
 * act on those fields alone, and compare them with what you know of the payment.
 *
 * @example
 * ```ts
 * import { adyen } from '@hooks/providers/adyen'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(adyen, { secret: process.env.ADYEN_HMAC_KEY })
 * ```
 */
export const adyen: Receivable<AdyenDelivery, SecretCredentials> = {
  id: 'adyen',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ data: 'notificationItems' }),
}

const platforms: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key }),
  signature,
  content: [body],
  digest: base64,
}

/**
 * Receives Adyen's webhooks of platforms, transfers and others: HMAC-SHA256 over the body, in `HmacSignature`.
 *
 * @example
 * ```ts
 * import { adyenPlatforms } from '@hooks/providers/adyen'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(adyenPlatforms, { secret: process.env.ADYEN_HMAC_KEY })
 * ```
 */
export const adyenPlatforms: Receivable<AdyenDelivery, SecretCredentials> = {
  id: 'adyen',
  scheme: platforms,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', data: 'data' }),
}
