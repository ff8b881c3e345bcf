import { inspect } from 'node:util'
import { createClient } from '@hooks/client'
import type { Connection } from '@hooks/core/contract'
import { expect, test } from 'vitest'
import { acme, acmeApi, credentials, failure } from './acme.ts'
import { serve } from './server.ts'

const password = 'canary-password'
const canaries = [/canary/i, new RegExp(btoa(`canary-user:${password}`).slice(0, 16))]

/** Everything a log might make of a value. */
function expectClean(value: unknown): void {
  const error = value as Partial<Error>
  const texts = [
    inspect(value, { depth: null, showHidden: true }),
    JSON.stringify(value),
    String(error?.message),
    String(error?.stack),
    inspect(Object.getOwnPropertyDescriptors(value ?? {}), { depth: 6 }),
  ]
  for (const text of texts) for (const canary of canaries) expect(text).not.toMatch(canary)
}

test('a client shows no secret', () => {
  const client = acme({ headers: { 'x-api-key': 'canary-key' } })
  expectClean(client)
  expectClean(client.webhooks)
  expectClean(client.webhooks.list({ after_cursor: 'x' }, { headers: { 'x-key': 'canary-key' } }))
})

test('no error shows a secret or the request’s body', async () => {
  const statuses = [400, 401, 403, 404, 406, 409, 418, 422, 429, 500, 302]
  const texts = ['', '{"message":"no"}', '<html>']
  for (const status of [...statuses, 200]) {
    for (const text of status === 200 ? ['{"secret":"canary-answer', '<html>canary-answer'] : texts) {
      const acmeServer = await serve((_, response) => response.writeHead(status, { location: '/x' }).end(text))
      const client = acme({ baseUrl: acmeServer.url, headers: { 'x-api-key': 'canary-key' } })
      const call = client.webhooks.create({ url: 'https://canary-body.test' }, { headers: { 'x-key': 'canary-key' } })
      expectClean(await failure(call))
      expectClean(await failure(client.webhooks.list()))
    }
  }
})

test('no failure of a connection shows a secret', async () => {
  const hanging = await serve(() => {})
  const breaking = await serve((request) => request.socket.destroy())
  for (const options of [{ baseUrl: hanging.url, timeoutMs: 30 }, { baseUrl: breaking.url }]) {
    expectClean(await failure(acme(options).webhooks.create({ url: 'https://canary-body.test' })))
    expectClean(await failure(acme({ ...options, apiKey: 'canary-key' }).webhooks.get('WH1')))
  }
})

test('credentials that HTTP cannot carry are refused without being quoted', async () => {
  const connect = (): Connection => ({
    baseUrl: 'https://api.acme.test',
    authorize: () => ({ authorization: 'Bearer canary-token\n'.concat('x') }),
  })
  const error = await failure(createClient({ ...acmeApi, connect }, credentials).webhooks.get('WH1'))
  expect(error).toMatchObject({ name: 'ConfigurationError', code: 'ERR_OPTION_INVALID' })
  expectClean(error)
})

test('a text in place of headers is not quoted, nor does it end as an error of ours', async () => {
  const connect = (): Connection => ({ baseUrl: 'https://api.acme.test', authorize: () => 'canary-token' as never })
  const fetch = async (): Promise<Response> => new Response('', { status: 401 })
  const error = await failure(createClient({ ...acmeApi, connect }, { ...credentials, fetch }).webhooks.get('WH1'))
  expect(error).toMatchObject({ status: 401 })
  expectClean(error)
})

test('a failing path parameter is not quoted', async () => {
  expectClean(await failure(acme().webhooks.get('\ud800canary')))
})
