import {
  around,
  base64ToBytes,
  body,
  chain,
  formFields,
  getHmac,
  hex,
  hmacSha1,
  refuse,
  requiredText,
  signatureHeader,
  textKey,
  withHandshake,
  withSha1Key,
} from '@hooks/core'
import type {
  Algorithm,
  ErrorCode,
  Receivable,
  ReceivedRequest,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * Both API keys: the private one signs, the public one says which pair of the signature is meant.
 *
 * @example
 * ```ts
 * import { type BraintreeCredentials, braintree } from '@hooks/providers/braintree'
 * import { createVerifier } from '@hooks/verify'
 *
 * const { BRAINTREE_PUBLIC_KEY: publicKey, BRAINTREE_PRIVATE_KEY: secret } = process.env
 * const credentials: BraintreeCredentials = { publicKey, secret }
 * const verifier = createVerifier(braintree, credentials)
 * ```
 */
export interface BraintreeCredentials extends SecretCredentials {
  /** The public key, an identifier: it is sent in clear. */
  publicKey: string | undefined
}

/** The signature of our pair, and the payload as it was signed. */
interface Notification {
  readonly signature: string
  readonly payload: string
}

/**
 * A payload that is no XML in base64 is refused whatever its signature: the answer to a challenge, which anybody can ask
 * for, is the same signature over a text of another form.
 */
function notificationOf(request: ReceivedRequest, publicKey: string): Notification | ErrorCode {
  const fields = formFields(request.body)
  const [payload = '', second] = fields.flatMap(([name, value]) => (name === 'bt_payload' ? [value] : []))
  const [list, other] = fields.flatMap(([name, value]) => (name === 'bt_signature' ? [value] : []))
  if (list === undefined) return 'ERR_SIGNATURE_MISSING'
  if (other !== undefined || second !== undefined) return 'ERR_SIGNATURE_DUPLICATE'
  if (list.length > 16_384) return 'ERR_SIGNATURE_MALFORMED'
  const pairs = list.split('&').flatMap((pair) => (pair.includes('|') ? [pair.split('|', 2)] : []))
  if (pairs.length === 0 || !xmlOf(payload).startsWith('<')) return 'ERR_SIGNATURE_MALFORMED'
  const signature = pairs.find(([name]) => name === publicKey)?.[1]
  return signature === undefined ? 'ERR_SIGNATURE_MISMATCH' : { signature, payload }
}

/** Empty for what is not base64 with line ends. */
function xmlOf(payload: string): string {
  const bytes = /^[A-Za-z0-9+/=\n]+$/.test(payload) ? base64ToBytes(payload.replaceAll('\n', '')) : undefined
  return new TextDecoder().decode(bytes).trimStart()
}

/** The signature and what it covers both stand in the form: a request is made of them. */
function withNotification<Base extends Algorithm>(algorithm: Base): Base & Algorithm<BraintreeCredentials> {
  const wrapped = around<Base, BraintreeCredentials>(algorithm, ['publicKey'], (compile, options) => {
    const publicKey = requiredText('publicKey', (options as { publicKey?: unknown }).publicKey)
    const verify = compile()
    return (request) => {
      if (request.method === 'GET') return verify(request)
      const found = notificationOf(request, publicKey)
      if (typeof found === 'string') return refuse(found)
      const { signature, payload } = found
      const formOf = (text: string): ReceivedRequest => ({
        ...request,
        headers: { bt_signature: signature },
        body: new TextEncoder().encode(text),
      })
      const { body } = formOf(payload)
      return chain(verify(formOf(payload)), (first) =>
        // The line end at the end of a payload is signed, and gets lost.
        chain(first.ok ? first : verify(formOf(`${payload}\n`)), (verdict) =>
          verdict.ok ? { ok: true, proof: { ...verdict.proof, body } } : verdict,
        ),
      )
    }
  })
  return { ...wrapped, inBody: true }
}

/**
 * `bt_signature=<public key>|<lower hex>&…` over `bt_payload`, both fields of the form; the key is the SHA-1 of the
 * private key. There is no timestamp. specs/braintree/SOURCES.md
 */
const scheme: SignatureScheme<BraintreeCredentials> = {
  algorithm: withNotification(
    withHandshake(
      withSha1Key(hmacSha1({ key: textKey({ minimumBytes: 16 }) })),
      getHmac({
        token: 'bt_challenge',
        pattern: /^[a-f0-9]{20,32}$/,
        digest: hex,
        reply: (mac, options) => ({ body: `${(options as BraintreeCredentials).publicKey}|${mac}` }),
      }),
    ),
  ),
  signature: signatureHeader({ header: 'bt_signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Braintree: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { BraintreeDelivery } from '@hooks/providers/braintree'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: BraintreeDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type BraintreeDelivery = UntypedDelivery<'braintree'>

/**
 * Receives Braintree webhooks: HMAC-SHA1 over the payload, a form field. The event is the XML as text, its name the
 * `kind` in it. Answers the challenge (GET with `bt_challenge`).
 *
 * @example
 * ```ts
 * import { braintree } from '@hooks/providers/braintree'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(braintree, {
 *   publicKey: process.env.BRAINTREE_PUBLIC_KEY,
 *   secret: process.env.BRAINTREE_PRIVATE_KEY,
 * })
 * ```
 */
export const braintree: Receivable<BraintreeDelivery, BraintreeCredentials> = {
  id: 'braintree',
  scheme,
  eventNames: new Set(),
  parse: (payload) => xmlOf(new TextDecoder().decode(payload)),
  describe: (xml) => ({ name: /<kind>([a-z_]+)<\/kind>/.exec(String(xml))?.[1] ?? '', data: xml }),
}
