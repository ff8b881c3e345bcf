import type { Connection, WithResponse } from '@hooks/core/contract'
import { ApiError } from './api-errors.ts'
import { type CallName, ResponseError } from './errors.ts'

/** An HTTP answer, its content type, and its body as text. */
export interface Answer {
  readonly response: Response
  readonly type: string | null
  readonly text: string
}

/** In characters. A success beyond is no webhook and no page of them: it would fill the memory before time runs out. */
const longestSuccess = 2 ** 26

/** Reads the whole body of a success, as much of another answer as an error should carry, and nothing of a redirect. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { ok, status, headers, body } = response
  const limit = ok ? longestSuccess : status < 400 ? 0 : 2 ** 16
  let reader = body?.getReader?.()
  const decoder = new TextDecoder()
  let text = reader ? '' : await response.text()
  // Decoded when it is known whether more follows: one chunk alone costs a fraction of one among others.
  let last: Uint8Array | undefined
  try {
    while (reader && text.length < limit) {
      const { done, value } = await reader.read()
      if (last) text += decoder.decode(last, { stream: !done })
      last = value
      if (done) reader = undefined
    }
  } catch (error) {
    // The connection broke. A success must be whole; any other status still says what went wrong.
    if (ok) throw error
  }
  text += decoder.decode(last)
  reader?.cancel().catch(() => {})
  return { response, type: headers.get('content-type'), text: text.slice(0, limit) }
}

/** A parsed answer. */
export type Answered = Omit<WithResponse<unknown>, 'data'>

/**
 * A success with its parsed JSON; `undefined` where it is empty.
 * @throws ApiError for a status outside 2xx
 * @throws ResponseError ERR_REDIRECT, ERR_RESPONSE_MALFORMED
 */
export function parseAnswer(
  call: CallName,
  answer: Answer,
  isBusy?: Connection['isBusy'],
  receivedAtMs?: number,
): Answered {
  const { response, type, text } = answer
  const { ok, status } = response
  const data = parseJson(text)
  // The status is 0 where the platform hides that of a redirect.
  if (!ok && status < 400) throw new ResponseError('ERR_REDIRECT', call, `${status}`, response)
  if (!ok) {
    const body = data === undefined ? text || undefined : data
    throw new ApiError({ call, response, body, isBusy: isBusy?.(status, body), receivedAtMs })
  }
  if (text.length === longestSuccess) throw malformed(call, response, 'over 64 MiB')
  const isJson = data !== undefined && /[/+]json\b/i.test(type ?? 'application/json')
  if (!isJson && text.trim()) throw malformed(call, response, `not JSON (${type})`, text)
  return { body: data, response }
}

/** The error for a success whose body is not what the operation answers with. */
export function malformed(call: CallName, response: Response, what: string, text?: string): ResponseError {
  return new ResponseError('ERR_RESPONSE_MALFORMED', call, `${response.status} ${what}`, response, text)
}

/** `undefined` for what is no JSON. The parser's error is dropped: it quotes the text, which may hold a secret. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
