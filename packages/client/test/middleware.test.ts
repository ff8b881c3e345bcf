import type { Middleware } from '@hooks/client'
import { expect, test } from 'vitest'
import { acme, failure } from './acme.ts'
import { serve } from './server.ts'

test('stands around every attempt, the first outermost, and sees no credentials', async () => {
  const seen: string[] = []
  const { url, requests } = await serve((_, response) => response.writeHead(requests.length > 1 ? 200 : 503).end('{}'))
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      seen.push(`${name} ${request.provider} ${request.operation} ${request.attempt}`)
      expect(request.headers.get('authorization')).toBeNull()
      const response = await next(request)
      seen.push(`${name} ${response.status}`)
      return response
    }
  const middleware = [named('outer'), named('inner')]
  await acme({ baseUrl: url, middleware, maxRetries: 1, sleep: async () => {} }).webhooks.get('WH1')
  expect(seen).toEqual(
    [0, 1].flatMap((attempt) => [
      `outer acme webhooks.get ${attempt}`,
      `inner acme webhooks.get ${attempt}`,
      `inner ${attempt ? 200 : 503}`,
      `outer ${attempt ? 200 : 503}`,
    ]),
  )
  expect(requests.every(({ headers }) => headers.authorization?.startsWith('Basic '))).toBe(true)
})

test('changes the request it hands on, for this attempt alone', async () => {
  const { url, requests } = await serve((_, response) => response.writeHead(requests.length > 1 ? 200 : 503).end('{}'))
  const middleware: Middleware[] = [
    (request, next) => {
      request.headers.append('x-count', String(request.attempt))
      return next({ ...request, url: `${request.url}?added=1`, body: '{"changed":true}' })
    },
  ]
  const options = { baseUrl: url, middleware, maxRetries: 1, sleep: async () => {} }
  await acme(options).webhooks.update('WH1', { url: 'x' })
  expect(requests.map(({ headers, url }) => [headers['x-count'], url, headers['content-length']])).toEqual([
    ['0', '/webhooks/WH1?added=1', '16'],
    ['1', '/webhooks/WH1?added=1', '16'],
  ])
})

test('may answer itself', async () => {
  const middleware: Middleware[] = [async () => Response.json({ id: 'cached' })]
  expect(await acme({ middleware }).webhooks.get('WH1')).toEqual({ id: 'cached' })
})

test('ends the call with what it throws', async () => {
  const mine = new Error('mine')
  const middleware: Middleware[] = [
    () => {
      throw mine
    },
  ]
  expect(await failure(acme({ middleware, maxRetries: 2 }).webhooks.get('WH1'))).toBe(mine)
})
