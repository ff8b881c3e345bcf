import { type Awaitable, chain, defaultBackend, hex, sha256 } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, Proof } from '@hooks/core/contract'

/**
 * What an event is known by: its id where the provider signs one, else everything that was signed but the time, which is
 * new in every retry. Never an unsigned header, which a replay would change. A digest, so that a store is given short,
 * plain keys, and learns nothing.
 * @param plainLength up to how many characters an id is its own key, for who keeps it to himself
 */
export function eventKey(
  { provider, name, id, body }: AnyDelivery,
  { content }: Pick<Proof, 'content'>,
  namespaces: readonly string[],
  plainLength: number,
  backend: CryptoBackend = defaultBackend,
): Awaitable<string> {
  // The name, too: a provider may give one id to all events of a resource.
  const head = JSON.stringify([...namespaces, id === undefined ? 'content' : 'id', name, id])
  if (id !== undefined && head.length <= plainLength) return head
  const parts = id === undefined ? [head, ...(content?.() ?? [body])] : [head]
  return chain(sha256(backend, parts, hex), (digest) => `${provider}:${digest}`)
}
