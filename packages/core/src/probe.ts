import type { Probe, SignaturePlace } from './contract/scheme.ts'
import { headerValue } from './headers/values.ts'

/**
 * The provider sees whether the endpoint answers by sending exactly one of these bodies, without a signature. It is
 * recognised before any secret is looked at, because the secret may not exist until the probe has been answered.
 *
 * @example
 * ```ts
 * import { signatureHeader, unsignedBodies } from '@hooks/core'
 *
 * const signature = signatureHeader({ header: 'Shop-Signature' })
 * export const probe = unsignedBodies(signature, '', '{}')
 * ```
 */
export function unsignedBodies(signature: SignaturePlace, ...bodies: string[]): Probe {
  const header = signature.header.toLowerCase()
  return {
    bodies,
    recognises: ({ headers, body }) =>
      bodies.some((text) => matchesText(body, text)) && headerValue(headers, header) === undefined,
  }
}

function matchesText(bytes: Uint8Array, text: string): boolean {
  return bytes.length === text.length && bytes.every((byte, index) => byte === text.charCodeAt(index))
}
