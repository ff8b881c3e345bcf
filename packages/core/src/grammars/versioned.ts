import type { Grammar } from '../contract/scheme.ts'

export interface VersionedRule {
  readonly version: string
}

/** A list such as `v1,<signature> v1,<signature> v2,<signature>`: signatures of other versions are passed over. */
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
