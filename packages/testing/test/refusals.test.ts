import { describe, expect, it } from 'vitest'
import { type Answer, startFinix } from './finix.ts'

const url = 'http://127.0.0.1:1/'

function errorOf({ body }: Answer): { code: string; message: string; field?: string; logref: string } {
  expect(body).toEqual({ total: 1, _embedded: { errors: [expect.anything()] } })
  return body._embedded.errors[0]
}

describe('what the fake refuses, in the shape of the provider', () => {
  it.each([
    ['no credentials', undefined],
    ['a wrong password', `Basic ${btoa('USfakefakefakefakefakefa:wrong')}`],
    ['another scheme', 'Bearer token'],
  ])('%s: 401', async (_name, authorization) => {
    const { url } = await startFinix()
    const response = await fetch(`${url}/webhooks`, { headers: authorization ? { authorization } : {} })
    expect(response.status).toBe(401)
    const body = await response.json()
    expect(body).toMatchObject({ total: 1, _embedded: { errors: [{ code: 'UNKNOWN', logref: expect.any(String) }] } })
  })

  it('an unknown webhook: 404', async () => {
    const { call } = await startFinix()
    for (const answer of [await call('GET', '/webhooks/WHx'), await call('PUT', '/webhooks/WHx', { enabled: false })]) {
      expect(answer.status).toBe(404)
      expect(errorOf(answer)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  it('an unknown path: 404', async () => {
    const { call } = await startFinix()
    for (const path of ['/', '/transfers', '/webhooks/a/b', '/webhooks/%E0%A4%A']) {
      const answer = await call('GET', path)
      expect([answer.status, errorOf(answer).code]).toEqual([404, 'NOT_FOUND'])
    }
  })

  it('deleting: 405, with what is allowed', async () => {
    const { call } = await startFinix()
    const answer = await call('DELETE', '/webhooks/WHx')
    expect([answer.status, errorOf(answer).code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'PUT'])
  })

  it.each([
    ['url', {}],
    ['url', { url: 'no url' }],
    ['url', { url: 'ftp://example.com/' }],
    ['url', { url: `https://example.com/${'a'.repeat(120)}` }],
    ['enabled', { url, enabled: 'yes' }],
    ['enabled_events.0.types', { url, enabled_events: [{ entity: 'transfer' }] }],
    ['authentication.basic', { url, authentication: { type: 'BASIC' } }],
    ['authentication.basic.password', { url, authentication: { type: 'BASIC', basic: { username: 'a' } } }],
    ['authentication.basic', { url, authentication: { type: 'BASIC', basic: { username: '', password: '' } } }],
    ['authentication.bearer', { url, authentication: { type: 'BEARER', bearer: null } }],
  ])('a wrong %s: 422 that names the field', async (field, body) => {
    const { call } = await startFinix()
    const answer = await call('POST', '/webhooks', body)
    expect(answer.status).toBe(422)
    expect(errorOf(answer)).toMatchObject({ code: 'INVALID_FIELD', field, message: expect.stringContaining(field) })
  })

  it('a wrong query parameter, named', async () => {
    const { call } = await startFinix()
    const answer = await call('GET', '/webhooks?limit=many')
    expect([answer.status, errorOf(answer).field]).toEqual([422, 'limit'])
  })

  it.each(['{', '', 'url=a'])('a body that is no JSON (%j): 400', async (text) => {
    const { call } = await startFinix()
    const answer = await call('POST', '/webhooks', text)
    expect([answer.status, errorOf(answer).code]).toEqual([400, 'BAD_REQUEST'])
  })

  it('a form: 415', async () => {
    const { call } = await startFinix()
    expect((await call('POST', '/webhooks', 'a=b', { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('a media type it does not speak: 406; the other one it speaks: 200', async () => {
    const { call } = await startFinix()
    const refused = await call('GET', '/webhooks', undefined, { accept: 'text/html' })
    expect([refused.status, errorOf(refused).code]).toEqual([406, 'NOT_ACCEPTABLE'])
    const hal = await call('GET', '/webhooks', undefined, { accept: 'application/hal+json' })
    expect([hal.status, hal.headers.get('content-type')]).toEqual([200, 'application/hal+json'])
  })
})

describe('failNext', () => {
  it('makes the next answers fail, and no more', async () => {
    const { call, fake } = await startFinix()
    fake.failNext(429, 2)
    fake.failNext(500)
    const codes = []
    for (let count = 0; count < 3; count++) codes.push(errorOf(await call('GET', '/webhooks')).code)
    expect(codes).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS', 'SERVER_ERROR'])
    expect((await call('GET', '/webhooks?limit=1')).status).toBe(200)
    expect(fake.requests.map(({ status }) => status)).toEqual([429, 429, 500, 200])
    expect(fake.requests.at(-1)).toEqual({ method: 'GET', path: '/webhooks?limit=1', status: 200 })
  })

  it('wants an error status', async () => {
    const { fake } = await startFinix()
    expect(() => fake.failNext(200 as 500)).toThrow('400 to 599')
  })
})
