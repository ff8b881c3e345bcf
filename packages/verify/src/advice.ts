import type { ErrorCode } from '@hooks/core'
import type { WebhookVerificationError } from './errors.ts'

/**
 * What a refusal means, for the owner's log. Apart from the errors themselves: who calls the verifier by hand reads the
 * code, and does not carry these texts into a bundle.
 */
export function advice({ code, message }: WebhookVerificationError): string {
  const particular = !message.startsWith(`${code}: `)
  return particular ? message : (texts[code] ?? 'A defect: please report it.')
}

const texts: Partial<Record<ErrorCode, string>> = {
  ERR_ENDPOINT_PROBE: 'The provider is checking that the endpoint answers. Reply 2xx and dispatch nothing.',
  ERR_METHOD_NOT_ALLOWED: 'Deliveries are POST requests.',
  ERR_HANDSHAKE_REFUSED: 'A GET request that is not the handshake of the provider, or whose token is not verifyToken.',
  ERR_URL_UNKNOWN:
    'No URL to verify: the request has none, or the proxy sets no X-Forwarded-Proto and X-Forwarded-Host.',
  ERR_SIGNATURE_MISSING: 'No signature header: not from the provider, or a proxy dropped the header.',
  ERR_SIGNATURE_DUPLICATE: 'A signature header arrived more than once, or two families of them say different things.',
  ERR_SIGNATURE_MALFORMED:
    'The signature is not in the form the provider documents, or something that is signed is not there.',
  ERR_SIGNATURE_MISMATCH: 'No secret matches: wrong secret or environment, or something changed the body on its way.',
  ERR_TIMESTAMP_MISSING: 'The signature has no timestamp.',
  ERR_TIMESTAMP_MALFORMED: 'The timestamp is not in the form the provider documents.',
  ERR_TIMESTAMP_STALE: 'Signed too long ago: a replay, a delayed delivery (pass receivedAt), or a clock that is ahead.',
  ERR_TIMESTAMP_FUTURE: "Signed in the future: this machine's clock is behind.",
  ERR_CREDENTIAL_MISSING: 'No Authorization header came, though one is configured here: is it set at the provider too?',
  ERR_CREDENTIAL_DUPLICATE: 'More than one Authorization header.',
  ERR_CREDENTIAL_MISMATCH: 'The Authorization header, or the token in the URL, is not the configured one.',
  ERR_SENDER_UNKNOWN: 'The delivery names a webhook that is none of those in the options.',
  ERR_CONFIRMATION_REFUSED: 'The provider does not confirm what the delivery says.',
  ERR_BODY_TOO_LARGE: 'The body is over maximumBodyBytes.',
  ERR_HEADER_TOO_LARGE: 'The signature header is longer than any provider sends.',
  ERR_BODY_INCOMPLETE: 'The sender went away before the body was complete.',
  ERR_BODY_TIMEOUT: 'The body did not arrive within readTimeoutMs.',
  ERR_PAYLOAD_MALFORMED: 'Authentic, but not JSON in UTF-8.',
  ERR_BODY_ALREADY_PARSED:
    'The body was parsed before verification. Pass the raw bytes: a parsed body cannot be verified.',
  ERR_BODY_CONSUMED: 'The body was read before verification. Verify first, or pass the bytes that were read.',
  ERR_BODY_INFLATED: 'Something decompressed the body before verification, and what was sent is signed. Verify first.',
  ERR_BODY_UNSUPPORTED: 'The body must be bytes or text.',
  ERR_SECRET_UNAVAILABLE: 'The function that gives the secret failed.',
  ERR_KEY_UNAVAILABLE: "The provider's public key could not be fetched. The sender is asked to try again.",
  ERR_CONFIRMATION_UNAVAILABLE: 'The provider could not be asked. The sender is asked to try again.',
  ERR_REPLAY_STORE_UNAVAILABLE:
    'The replay store did not answer. Nothing was handled; the sender is asked to try again.',
  ERR_REPLAY_IN_PROGRESS: 'The event is being handled already. The sender is asked to try again.',
  ERR_HANDLER_FAILED: 'The handler threw. The provider is asked to deliver again.',
}
