import type { Grammar } from '../contract/scheme.ts'

export interface VersionedRule {
  readonly version: string
}

/**
 * A list such as `v1,<signature> v1,<signature> v2,<signature>`: signatures of other versions are passed over.
 *
 * @example
 * ```ts
 * import { signatureHeader, versioned } from '@hooks/core'
 *
 * // `Shop-Signature: v1,2PiD… v1,K5oZ…`
 * export const signature = signatureHeader({ header: 'Shop-Signature', grammar: versioned('v1') })
 * ```
 */
export function versioned(version: string): Grammar & VersionedRule {
  const prefix = `${version},`
  return {
    kind: 'versioned',
    version,
    read(text) {
      const signatures: string[] = []
      for (const entry of text.split(' ')) if (entry.startsWith(prefix)) signatures.push(entry.slice(prefix.length))
      return signatures.length === 0 ? undefined : { signatures }
    },
  }
}
