import type { CallOptions, Operation } from '@hooks/core/contract'
import { checkedHeaders, invalid, setHeaders } from './options.ts'

/**
 * The headers of a call: those it is given, its options that are sent as one, and the key that makes it repeatable.
 * @throws ConfigurationError ERR_OPTION_INVALID, naming the option: none may seem to be sent that is not
 */
export function ownHeaders({ options = {} }: Operation, given: CallOptions): Headers {
  const { signal, timeoutMs, deadlineMs, maxRetries, headers, ...others } = given as CallOptions &
    Record<string, unknown>
  const own = checkedHeaders('headers', headers)
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined) continue
    const header = Object.hasOwn(options, name) && options[name]
    if (!header) throw invalid(name, 'left out')
    if (typeof value !== 'string' || !value.trim()) throw invalid(name, 'a valid text')
    setHeaders(name, own, { [header]: value })
  }
  const key = options.idempotencyKey
  // One for all attempts of a call; the caller's own wins, however its name is written.
  if (key && !own.has(key)) own.set(key, crypto.randomUUID())
  return own
}
