import type { CallOptions, Operation } from '@hooks/core/contract'
import { checkedHeaders, invalid } from './options.ts'

/**
 * The options of every call, with those of its operation among the headers.
 * @throws ConfigurationError ERR_OPTION_INVALID, naming the option: none may seem to be sent that is not
 */
export function readCallOptions({ options = {} }: Operation, given: CallOptions): CallOptions {
  const { signal, timeoutMs, deadlineMs, maxRetries, headers, ...others } = given as CallOptions &
    Record<string, unknown>
  const key = options.idempotencyKey
  const sent = { ...headers }
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined) continue
    const header = Object.hasOwn(options, name) && options[name]
    if (!header) throw invalid(name, 'left out')
    if (typeof value !== 'string' || value.trim() === '') throw invalid(name, 'a text that is not empty')
    checkedHeaders(name, { [header]: value })
    sent[header] = value
  }
  // One key for all attempts of a call; that of the caller comes later and wins, however its name is written.
  const made = key && !others.idempotencyKey ? { [key]: crypto.randomUUID() } : undefined
  return { ...given, headers: { ...made, ...sent } }
}
