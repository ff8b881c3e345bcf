import { ConfigurationError } from '@hooks/core'
import type { AuthorizeContext, HeaderRecord } from '@hooks/core/contract'
import { type Answer, parseAnswer } from './answer.ts'
import { ApiError } from './api-errors.ts'
import { type CallName, ClientError, ConnectionError } from './errors.ts'

/** Sends something once and reads the answer, whatever its status. */
export type Send = (url: string, init: RequestInit | undefined) => Promise<Answer>

/**
 * Asks for the headers that authenticate a request, which may take a request of their own.
 * @throws ConnectionError ERR_AUTHORIZATION_FAILED
 */
export async function authorize(
  call: CallName,
  send: Send,
  ask: (fetch: AuthorizeContext['fetch']) => HeaderRecord | Promise<HeaderRecord>,
): Promise<HeaderRecord> {
  try {
    return await ask(async (url, init) => {
      const answer = await send(url, init)
      parseAnswer(call, answer)
      return new Response(answer.text || null, answer.response)
    })
  } catch (cause) {
    // An answer of the token endpoint is none of the operation: a 404 there is no missing resource here.
    const isTold = ClientError.isInstance(cause) && !ApiError.isInstance(cause) && cause.code !== 'ERR_NETWORK'
    if (isTold || ConfigurationError.isInstance(cause)) throw cause
    const isRetryable = ClientError.isInstance(cause) && cause.isRetryable
    throw new ConnectionError('ERR_AUTHORIZATION_FAILED', call, '', { cause, isRetryable })
  }
}
