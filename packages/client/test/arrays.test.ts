import { createClient } from '@hooks/client'
import type { ApiPromise, Manageable, PagePromise } from '@hooks/core/contract'
import { arraysAt, byCursor } from '@hooks/core/managing'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type AcmeOptions, acmeApi, credentials } from './acme.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

interface Hook {
  id: string
  events: string[]
}

interface HooksClient {
  hooks: {
    get(id: string): ApiPromise<Hook>
    enveloped(id: string): ApiPromise<Hook>
    list(): PagePromise<Hook, { data: Hook[]; next?: number }>
    bare(): PagePromise<Hook, Hook[]>
  }
}

const api: Manageable<HooksClient, AcmeOptions> = {
  id: 'acme',
  operations: {
    'hooks.get': { method: 'GET', path: '/hooks/{id}', normalise: arraysAt('events') },
    'hooks.enveloped': { method: 'GET', path: '/hooks/{id}', envelope: 'data', normalise: arraysAt('data.events') },
    'hooks.list': {
      method: 'GET',
      path: '/hooks',
      normalise: arraysAt('data', 'data[].events'),
      items: 'data',
      next: byCursor('after', 'next'),
    },
    'hooks.bare': { method: 'GET', path: '/hooks', normalise: arraysAt('', '[].events'), items: '' },
  },
  connect: acmeApi.connect,
}

const { hooks } = createClient(api, { ...credentials, maxRetries: 0 })

function answer(body: unknown): void {
  server.use(http.get(/.*/, () => HttpResponse.json(body as object)))
}

describe('one thing in place of a list', () => {
  test('becomes a list, and is as it was sent in the body', async () => {
    answer({ id: '1', events: 'a' })
    const { data, body } = await hooks.get('1').withResponse()
    expect(data).toEqual({ id: '1', events: ['a'] })
    expect(body).toEqual({ id: '1', events: 'a' })
    expect(await hooks.get('1')).toEqual({ id: '1', events: ['a'] })
  })

  test('becomes a list inside of an envelope', async () => {
    answer({ data: { id: '1', events: 'a' } })
    const { data, body } = await hooks.enveloped('1').withResponse()
    expect(data).toEqual({ id: '1', events: ['a'] })
    expect(body).toEqual({ data: { id: '1', events: 'a' } })
  })

  test('becomes the items of a page, and those of its items', async () => {
    const sent = { data: { id: '1', events: 'a' }, next: null }
    answer(sent)
    const { data: page, body } = await hooks.list().withResponse()
    expect(page.items).toEqual([{ id: '1', events: ['a'] }])
    expect(page.body).toEqual({ data: [{ id: '1', events: ['a'] }], next: null })
    expect(body).toEqual(sent)
    answer({ data: [{ id: '1', events: 'a' }, { id: '2', events: ['b'] }, { id: '3' }] })
    expect((await hooks.list()).items).toEqual([{ id: '1', events: ['a'] }, { id: '2', events: ['b'] }, { id: '3' }])
  })

  test('can be the whole answer', async () => {
    answer({ id: '1', events: 'a' })
    expect((await hooks.bare()).items).toEqual([{ id: '1', events: ['a'] }])
    answer(null)
    expect((await hooks.bare()).items).toEqual([])
  })

  test('that is there as a list, null or absent stays so', async () => {
    for (const body of [{ events: ['a', 'b'] }, { events: [] }, { events: null }, {}]) {
      answer(body)
      expect(await hooks.get('1')).toEqual(body)
    }
    server.use(http.get(/.*/, () => new Response(null, { status: 204 })))
    expect(await hooks.get('1')).toBeUndefined()
  })
})
