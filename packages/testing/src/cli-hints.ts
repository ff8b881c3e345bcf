import { systemCode } from './send.ts'

/** Why an application may have answered with this status, likeliest first. */
export function statusHint(status: number): string {
  if (status >= 300 && status < 400) return 'A redirect: webhooks do not follow any. Give the final URL.'
  return hints[status] ?? (status >= 500 ? hints[500] : undefined) ?? 'Your application refused the delivery.'
}

/** Why there was no answer at all. */
export function failureHint(error: Error): string {
  if (error.name === 'TimeoutError') return 'Your application did not answer within 10 seconds.'
  return codes[systemCode(error) ?? ''] ?? 'Is the URL right, and is the application running?'
}

const hints: Readonly<Record<number, string>> = {
  400: 'Not understood: does something read or change the body before it is verified?',
  401:
    'Not accepted as authentic. Likely: the secret differs from the one your application verifies with; it checks ' +
    'credentials too (--basic or --bearer); --at lies outside of its tolerance; the body was changed before it was verified.',
  403: 'Forbidden: does other middleware, such as authentication or protection against CSRF, stand before the route?',
  404: 'Nothing at this path: compare it with the route in your application.',
  405: 'The route does not take POST.',
  413: 'Too large for your application: look at the body limits before the route.',
  415: 'Your application does not take application/json here.',
  422: 'Authentic, but not usable: the payload was not understood.',
  500: 'Your application failed: its log says why. Likely: no secret is configured, a body parser runs before the route, or the handler threw.',
  503: 'Your application cannot process it now: a dependency may be down.',
}

const codes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Is the application running, and on this port?',
  ENOTFOUND: 'The host has no address: is its name right?',
  EAI_AGAIN: 'The host could not be looked up: is its name right?',
  ECONNRESET: 'The connection was dropped: does the application speak http where you gave https, or the reverse?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate is self-signed: use http locally, or set NODE_EXTRA_CA_CERTS.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate is self-signed: use http locally, or set NODE_EXTRA_CA_CERTS.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'The application speaks http, not https.',
}
