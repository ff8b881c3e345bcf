import { ConfigurationError } from '@hooks/core'
import type { HeaderRecord } from '@hooks/core/contract'
import { type CallName, ClientError, ConnectionError, ResponseError } from './errors.ts'

/**
 * Asks for the headers that authenticate a request, which may take a request of their own.
 * @throws ConnectionError ERR_AUTHORIZATION_FAILED
 */
export async function authorized(call: CallName, ask: () => Promise<HeaderRecord>): Promise<HeaderRecord> {
  try {
    return await ask()
  } catch (cause) {
    // An answer of the token endpoint is none of the operation: a 404 there is no missing resource here.
    if (ResponseError.isInstance(cause) || ConfigurationError.isInstance(cause)) throw cause
    const isRetryable = ClientError.isInstance(cause) && cause.isRetryable
    throw new ConnectionError('ERR_AUTHORIZATION_FAILED', call, '', { cause, isRetryable })
  }
}
