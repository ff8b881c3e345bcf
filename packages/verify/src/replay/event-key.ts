import { type Awaitable, chain, defaultBackend, hex, sha256 } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, Proof } from '@hooks/core/contract'

/**
 * What an event is known by: its id where the provider signs one, else everything that was signed but the time, which is
 * new in every retry. Never an unsigned header, which a replay would change. A digest, so that a store is given short,
 * plain keys, and learns nothing.
 */
export function eventKey(
  { provider, name, id, body }: AnyDelivery,
  { content }: Pick<Proof, 'content'>,
  namespaces: readonly string[],
  backend: CryptoBackend = defaultBackend,
): Awaitable<string> {
  // The name, too: a provider may give one id to all events of a resource.
  const head = JSON.stringify([...namespaces, id === undefined ? 'content' : 'id', name, id])
  const parts = id === undefined ? [head, ...(content?.() ?? [body])] : [head]
  return chain(sha256(backend, parts, hex), (digest) => `${provider}:${digest}`)
}

/** The same for who keeps it to himself: an id that is short needs no digest, which costs as much as a signature. */
export function plainKey(
  { name, id }: AnyDelivery,
  [namespace, tenant]: readonly [string, string],
): string | undefined {
  if (id === undefined) return undefined
  // With its lengths, so that no text can move from one part into another.
  const key = `${namespace.length},${tenant.length},${name.length}:${namespace}${tenant}${name}${id}`
  return key.length <= 128 ? key : undefined
}
