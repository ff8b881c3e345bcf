import { createApiError } from './api-errors.ts'
import { type CallName, ResponseError } from './errors.ts'

/** An HTTP answer and its body as text. */
export interface Answer {
  readonly response: Response
  readonly text: string
}

/** Reads the whole body of a success, and as much of another answer as an error should carry. */
export async function readAnswer(response: Response): Promise<Answer> {
  return { response, text: response.ok ? await response.text() : await readStart(response) }
}

/**
 * The parsed JSON of a success; `undefined` if it is empty.
 * @throws ApiError for a status outside 2xx
 * @throws ResponseError ERR_RESPONSE_MALFORMED
 */
export function parseAnswer(call: CallName, { response, text }: Answer): unknown {
  if (!response.ok) throw createApiError({ call, response, body: parseErrorBody(text) })
  if (text.trim() === '') return undefined
  const type = response.headers.get('content-type')
  try {
    if (type === null || /[/+]json\s*(?:;|$)/i.test(type)) return JSON.parse(text) as unknown
  } catch {
    // Not as `cause`: its message quotes the text, which may hold a secret.
  }
  throw malformed(call, response, `that is not JSON (content type ${type ?? 'absent'})`)
}

/** The error for a success whose body is not what the operation answers with. */
export function malformed(call: CallName, response: Response, what: string): ResponseError {
  const advice = 'check baseUrl, and whether a proxy answers in place of the provider'
  return new ResponseError(
    'ERR_RESPONSE_MALFORMED',
    call,
    `was answered ${response.status} ${what}: ${advice}`,
    response,
  )
}

function parseErrorBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text === '' ? undefined : text
  }
}

const limitBytes = 64 * 1024

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader?.()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let left = limitBytes; left > 0; ) {
      const { done, value } = await reader.read()
      if (done) return text
      text += decoder.decode(value.subarray(0, left), { stream: true })
      left -= value.length
    }
  } catch {
    // The connection broke: the status still says what went wrong.
  }
  reader.cancel().catch(() => {})
  return text
}
