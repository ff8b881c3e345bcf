import { formFields } from '../body/form.ts'
import type { ContentReader } from '../contract/scheme.ts'

/**
 * The fields of a form body, sorted by name (UTF-16 code units), each name before its value and nothing between them;
 * of a repeated name every different value once, sorted. Inherent to it: `a=bc` and `ab=c` are signed alike.
 *
 * @example
 * ```ts
 * import { base64, hmacSha1, signatureHeader, sortedFormFields, textKey, url, withPublicUrl } from '@hooks/core'
 * import type { PublicUrlOptions, SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
 *   algorithm: withPublicUrl(hmacSha1({ key: textKey({ minimumBytes: 16 }) })),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [url, sortedFormFields],
 *   digest: base64,
 * }
 * ```
 */
export const sortedFormFields: ContentReader = (_parts, { body }) => {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of formFields(body)) values.set(name, (values.get(name) ?? new Set()).add(value))
  const names = [...values.keys()].sort()
  return names
    .map((name) =>
      [...(values.get(name) ?? [])]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('')
}
