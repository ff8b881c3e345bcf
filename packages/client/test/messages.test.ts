/** What one line of a log says: the call, the code, what only the call knows, and where the rest stands. */
import { ClientError, type ClientOptions } from '@hooks/client'
import { describe, expect, test } from 'vitest'
import { acme, failure } from './acme.ts'

function answering(text: string | null, init?: ResponseInit): ClientOptions {
  return { fetch: async () => new Response(text, init) }
}

const html = { headers: { 'content-type': 'text/html' } }
const json = { headers: { 'content-type': 'application/json' } }
const hanging: ClientOptions = { fetch: () => new Promise(() => {}) }

describe('a message', () => {
  test.each<[string, ClientOptions]>([
    ['ERR_API_RESPONSE: 503, see', answering(null, { status: 503 })],
    ['ERR_API_RESPONSE: 404 (no such hook), see', answering('{"message":"no such\\nhook"}', { status: 404 })],
    ['ERR_REDIRECT: 302, see', answering(null, { status: 302 })],
    ['ERR_RESPONSE_MALFORMED: 200 not JSON (text/html), see', answering('<html>', html)],
    ['ERR_RESPONSE_MALFORMED: 200 not JSON (application/json), see', answering('{"data":', json)],
    ['ERR_NETWORK: see', { fetch: () => Promise.reject(new TypeError('fetch failed')) }],
    ['ERR_TIMEOUT: 20 ms (timeoutMs), see', { ...hanging, timeoutMs: 20 }],
    ['ERR_DEADLINE: 10 ms (deadlineMs), see', { ...hanging, deadlineMs: 10 }],
  ])('is %s …', async (start, options) => {
    const error = (await failure(acme(options).webhooks.get('WH1'))) as ClientError
    expect(error.message).toBe(`acme webhooks.get ${start} docs/errors.md#${error.code.toLowerCase()}`)
  })

  test('names the property that an answer has not', async () => {
    const enveloped = failure(acme(answering('{}', json)).webhooks.enveloped('WH1'))
    expect(((await enveloped) as Error).message).toContain('ERR_RESPONSE_MALFORMED: 200 no "data", see')
    const listed = failure(acme(answering('{"data":7}', json)).messages.list('WH1'))
    expect(((await listed) as Error).message).toContain('ERR_RESPONSE_MALFORMED: 200 no "data" list, see')
  })

  test('names the path parameter', async () => {
    expect(((await failure(acme().messages.get('WH1', ''))) as Error).message).toBe(
      'acme messages.get ERR_PATH_PARAMETER_INVALID: message_id, see docs/errors.md#err_path_parameter_invalid',
    )
  })

  test('of an error that is made by hand has the fact that it is given', () => {
    expect(
      new ClientError('ERR_NETWORK', { provider: 'finix', operation: 'webhooks.get' }, 'from the cache').message,
    ).toBe('finix webhooks.get ERR_NETWORK: from the cache, see docs/errors.md#err_network')
  })
})
