import {
  base64,
  hex,
  hmacSha1,
  parseForm,
  parseJson,
  signatureHeader,
  sortedFormFields,
  textKey,
  url,
  withBodyDigest,
  withForms,
  withPublicUrl,
} from '@hooks/core'
import type {
  ContentReader,
  PublicUrlOptions,
  Receivable,
  RequestForm,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * What follows the URL: the fields of a form; or nothing where the URL, which is signed, states the SHA-256 of the body.
 * The URL decides, and never the content type, which is not signed.
 */
const parameters: ContentReader = (parts, request) => {
  const stated = /[?&]bodySHA256=([^&#]*)/.exec(request.url ?? '')?.[1]
  if (stated === undefined) return isForm(request.body) ? sortedFormFields(parts, request) : undefined
  return stated === request.bodyDigest ? '' : undefined
}

/** What is no form can only be signed by its hash: its bytes could stand for a field with a long name. */
function isForm(body: Uint8Array): boolean {
  return !/[\s{}[\]"<>]/.test(new TextDecoder().decode(body))
}

/** Another spelling of the URL, if it is one. */
function spelled(change: (url: string) => string): RequestForm {
  return ({ url = '', body }) => {
    const changed = change(url)
    return changed === url ? undefined : { url: changed, body }
  }
}

const authority = /^(https?:\/\/(?:[^@/?#]*@)?[^:/?#]+)(:\d+)?/i

/** As Twilio's libraries do: the URL as it is known, without its port, with the standard port, with `'` encoded. */
const urlForms: readonly RequestForm[] = [
  ({ body }) => ({ body }),
  spelled((known) => known.replace(authority, '$1')),
  spelled((known) => known.replace(authority, known.startsWith('https') ? '$1:443' : '$1:80')),
  spelled((known) => known.replaceAll("'", '%27')),
]

/**
 * `X-Twilio-Signature: <base64 of SHA-1>` over the URL and the sorted fields of the form, or over the URL alone where its
 * query states the SHA-256 of the body. There is no timestamp. specs/twilio/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
  algorithm: {
    ...withPublicUrl(withForms(withBodyDigest(hmacSha1({ key: textKey({ minimumBytes: 16 }) }), hex), urlForms)),
    methods: ['POST', 'GET'],
  },
  signature: signatureHeader({ header: 'X-Twilio-Signature' }),
  content: [url, parameters],
  digest: base64,
}

/**
 * A verified delivery of Twilio: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { TwilioDelivery } from '@hooks/providers/twilio'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: TwilioDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type TwilioDelivery = UntypedDelivery<'twilio'>

/**
 * Receives Twilio webhooks: HMAC-SHA1 over the URL and the fields of the form; the event holds the fields.
 * Fields are signed without anything between names and values, so `a=bc` and `ab=c` are signed alike.
 *
 * @example
 * ```ts
 * import { twilio } from '@hooks/providers/twilio'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(twilio, {
 *   secret: process.env.TWILIO_AUTH_TOKEN,
 *   publicUrl: 'https://example.com/webhooks/twilio',
 * })
 * ```
 */
export const twilio: Receivable<TwilioDelivery, SecretCredentials & PublicUrlOptions> = {
  id: 'twilio',
  scheme,
  eventNames: new Set(),
  parse: (body) => (isForm(body) ? parseForm(body) : parseJson(body)),
  describe: (payload) => ({ name: '', data: payload }),
}
