import type { Algorithm, KeyInput } from '@hooks/core/contract'

/** The option that holds the keys; nothing where credentials of another kind stand in for them. */
export function keyOption({ credentials }: Algorithm): 'secret' | 'publicKey' | undefined {
  return (['secret', 'publicKey'] as const).find((name) => credentials.includes(name))
}

/** The one key of an option; the first where there are several. */
export function singleKey<Key>(input: KeyInput<Key>): Key | undefined {
  const [first] = [input as unknown].flat()
  return 'key' in Object(first) ? (first as { key: Key }).key : (first as Key | undefined)
}
