import type { Probe, SignaturePlace } from './contract/scheme.ts'
import { headerValue } from './headers/values.ts'
import { refuse } from './refuse.ts'

/**
 * The provider sees whether the endpoint answers by sending something without a signature. It is recognised before any
 * secret is looked at, because the secret may not exist until the probe has been answered.
 *
 * @example
 * ```ts
 * import { signatureHeader, unsignedBodies, withProbe } from '@hooks/core'
 *
 * export const signature = withProbe(signatureHeader({ header: 'Shop-Signature' }), unsignedBodies('', '{}'))
 * ```
 */
export function withProbe<Place extends SignaturePlace>(place: Place, { bodies, recognises }: Probe): Place {
  const header = place.header.toLowerCase()
  const probe: SignaturePlace['probe'] = {
    bodies,
    recognises: ({ headers, body }) => recognises(body) && headerValue(headers, header) === undefined,
  }
  const read: SignaturePlace['read'] = (request) =>
    probe.recognises(request) ? refuse('ERR_ENDPOINT_PROBE', 200) : place.read(request)
  return { ...place, probe, read }
}

/**
 * A probe that is exactly one of these bodies.
 *
 * @example
 * ```ts
 * import { unsignedBodies } from '@hooks/core'
 *
 * console.log(unsignedBodies('', '{}').recognises(new Uint8Array())) // true
 * ```
 */
export function unsignedBodies(...bodies: string[]): Probe {
  return { bodies, recognises: (body) => bodies.some((text) => matchesText(body, text)) }
}

function matchesText(bytes: Uint8Array, text: string): boolean {
  return bytes.length === text.length && bytes.every((byte, index) => byte === text.charCodeAt(index))
}
