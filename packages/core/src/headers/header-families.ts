import type { SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'

/**
 * Sets of headers any one of which may hold the signature, such as `svix-*` and `webhook-*`. One set is read as a
 * whole, never one header of this and one of that; sets that say different things are refused.
 *
 * @example
 * ```ts
 * import { headerFamilies, standardHeaders } from '@hooks/core'
 *
 * export const signature = headerFamilies(standardHeaders('shop', 'v1'), standardHeaders('webhook', 'v1'))
 * ```
 */
export function headerFamilies(first: SignaturePlace, ...others: SignaturePlace[]): SignaturePlace {
  return {
    ...first,
    read(request) {
      const found = [first, ...others]
        .map((place) => place.read(request))
        .filter((parts) => !('code' in parts) || parts.code !== 'ERR_SIGNATURE_MISSING')
      const [parts = refuse('ERR_SIGNATURE_MISSING')] = found
      const same = found.every((each) => JSON.stringify(each) === JSON.stringify(parts))
      return same ? parts : refuse('ERR_SIGNATURE_DUPLICATE')
    },
  }
}
