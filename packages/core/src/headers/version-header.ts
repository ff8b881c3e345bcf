import type { SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { singleHeader } from './values.ts'

export interface VersionHeader {
  readonly version: { readonly header: string; readonly value: string }
}

/**
 * A header of its own names the version of the scheme. If it is there, it must be this one; `required`: it must be there.
 *
 * @example
 * ```ts
 * import { signatureHeader, withVersion } from '@hooks/core'
 *
 * export const signature = withVersion(signatureHeader({ header: 'Shop-Signature' }), {
 *   header: 'Shop-Signature-Version',
 *   value: 'v1',
 * })
 * ```
 */
export function withVersion<Place extends SignaturePlace>(
  place: Place,
  version: { readonly header: string; readonly value: string; readonly required?: boolean },
): Place & VersionHeader {
  const name = version.header.toLowerCase()
  return {
    ...place,
    version,
    read(request) {
      const found = singleHeader(request.headers, name, 'ERR_SIGNATURE_MISSING')
      const missing = 'code' in found && found.code === 'ERR_SIGNATURE_MISSING'
      if (missing && !version.required) return place.read(request)
      if ('code' in found) return found
      return found.text === version.value ? place.read(request) : refuse('ERR_SIGNATURE_MALFORMED')
    },
  }
}
