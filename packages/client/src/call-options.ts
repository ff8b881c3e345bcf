import type { CallOptions, Operation } from '@hooks/core/contract'
import { invalid, setHeaders } from './options.ts'

/** Options of every call. */
const standardNames = ['signal', 'timeoutMs', 'deadlineMs', 'maxRetries', 'headers']

/**
 * Sets the headers of a call: the key that makes it repeatable, those it is given, its options that are sent as one.
 * @throws ConfigurationError ERR_OPTION_INVALID, naming the option: none may seem to be sent that is not
 */
export function setOwnHeaders(headers: Headers, { options = {} }: Operation, given: CallOptions | undefined): void {
  const key = options.idempotencyKey
  // One key for all attempts of a call; that of the caller comes later and wins, however its name is written.
  if (key) headers.set(key, crypto.randomUUID())
  if (!given) return
  setHeaders('headers', headers, given.headers)
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || standardNames.includes(name)) continue
    const header = Object.hasOwn(options, name) && options[name]
    if (!header) throw invalid(name, 'left out')
    if (typeof value !== 'string' || !value.trim()) throw invalid(name, 'a text that is not empty')
    setHeaders(name, headers, { [header]: value })
  }
}
