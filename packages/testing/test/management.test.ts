import { describe, expect, it } from 'vitest'
import { closedUrl, startEndpoint } from './endpoint.ts'
import { authorization, startFinix } from './finix.ts'

const clock = (): Date => new Date('2025-01-31T12:00:00.123Z')

describe('create', () => {
  it('answers a webhook with its secret, once', async () => {
    const { url } = await startEndpoint()
    const { call } = await startFinix({ clock })
    const created = await call('POST', '/webhooks', {
      url,
      enabled_events: [{ entity: 'transfer', types: ['created'] }],
    })
    expect(created.status).toBe(201)
    expect(created.headers.get('content-type')).toBe('application/json')
    expect(created.headers.get('finix-apiuser-role')).toBe('ROLE_PLATFORM')
    expect(created.headers.get('x-request-id')).toMatch(/./)
    const { id, secret_signing_key: secret, ...rest } = created.body
    expect(id).toMatch(/^WH[A-Za-z0-9]{22}$/)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(rest).toMatchObject({
      created_at: '2025-01-31T12:00:00.12Z',
      updated_at: '2025-01-31T12:00:00.12Z',
      application: expect.stringMatching(/^AP/),
      authentication: { type: 'NONE' },
      enabled: true,
      is_accepting_events: true,
      enabled_events: [{ entity: 'transfer', types: ['created'] }],
      nickname: null,
      previous_secret_expires_at: null,
      url,
      _links: { self: { href: expect.stringContaining(`/webhooks/${id}`) } },
    })
    const got = await call('GET', `/webhooks/${id}`)
    expect(got).toMatchObject({ status: 200, body: rest })
    const listed = await call('GET', '/webhooks')
    const updated = await call('PUT', `/webhooks/${id}`, { nickname: 'Shop' })
    for (const each of [got, listed, updated]) expect(JSON.stringify(each.body)).not.toContain('secret_signing_key')
  })

  it('probes the endpoint with an empty body and the credentials of the webhook', async () => {
    const endpoint = await startEndpoint()
    const { call } = await startFinix()
    const basic = { username: 'finix', password: 'a:b' }
    await call('POST', '/webhooks', { url: endpoint.url, authentication: { type: 'BASIC', basic } })
    await call('POST', '/webhooks', { url: endpoint.url, authentication: { type: 'BEARER', bearer: { token: 'tok' } } })
    await call('POST', '/webhooks', { url: endpoint.url })
    expect(endpoint.received.map(({ method, body, headers }) => [method, body.length, headers.authorization])).toEqual([
      ['POST', 0, `Basic ${btoa('finix:a:b')}`],
      ['POST', 0, 'Bearer tok'],
      ['POST', 0, undefined],
    ])
    expect(endpoint.received[0]?.headers).not.toHaveProperty('finix-signature')
  })

  it.each([500, 404, 302])('creates a webhook switched off when the probe is answered %i', async (status) => {
    const endpoint = await startEndpoint()
    endpoint.status = status
    const { call } = await startFinix()
    const { status: created, body } = await call('POST', '/webhooks', { url: endpoint.url })
    expect([created, body.enabled, body.is_accepting_events]).toEqual([201, false, false])
    expect(endpoint.received).toHaveLength(1)
  })

  it('creates a webhook switched off when nothing answers the probe', async () => {
    const { call } = await startFinix()
    const { status, body } = await call('POST', '/webhooks', { url: await closedUrl() })
    expect([status, body.enabled]).toEqual([201, false])
  })
})

describe('update', () => {
  it('replaces enabled_events as a whole and keeps what is not sent', async () => {
    const { url } = await startEndpoint()
    let now = new Date('2025-01-31T12:00:00.100Z')
    const { call } = await startFinix({ clock: () => now })
    const events = [
      { entity: 'merchant', types: ['created'] },
      { entity: 'transfer', types: ['created'] },
    ]
    const { body } = await call('POST', '/webhooks', { url, enabled_events: events, nickname: 'Shop' })
    now = new Date('2025-01-31T13:00:00.000Z')
    const changed = [{ entity: 'dispute', types: ['updated'] }]
    const updated = await call('PUT', `/webhooks/${body.id}`, { enabled_events: changed })
    expect(updated.body).toMatchObject({ enabled_events: changed, nickname: 'Shop', url, enabled: true })
    expect(updated.body).toMatchObject({ created_at: body.created_at, updated_at: '2025-01-31T13:00:00.00Z' })
    const off = await call('PUT', `/webhooks/${body.id}`, { enabled: false })
    expect(off.body).toMatchObject({ enabled: false, is_accepting_events: false, enabled_events: changed })
  })
})

describe('list', () => {
  async function startWithThree() {
    const endpoint = await startEndpoint()
    const started = await startFinix()
    const ids: string[] = []
    for (let count = 0; count < 3; count++)
      ids.push((await started.call('POST', '/webhooks', { url: endpoint.url })).body.id)
    return { ...started, ids }
  }
  const idsOf = (body: { _embedded: { webhooks: { id: string }[] } }): string[] =>
    body._embedded.webhooks.map(({ id }) => id)

  it('pages with cursors in version 2022-02-01', async () => {
    const { call, ids } = await startWithThree()
    const first = await call('GET', '/webhooks?limit=2')
    expect(idsOf(first.body)).toEqual(ids.slice(0, 2))
    expect(first.body.page).toEqual({ limit: 2, next_cursor: ids[1] })
    const second = await call('GET', `/webhooks?limit=2&after_cursor=${first.body.page.next_cursor}`)
    expect(idsOf(second.body)).toEqual(ids.slice(2))
    expect(second.body.page).toEqual({ limit: 2, next_cursor: null })
    expect(second.body._links).not.toHaveProperty('next')
    expect(idsOf((await call('GET', `/webhooks?limit=1&after_cursor=${ids[0]}`)).body)).toEqual([ids[1]])
    const before = await call('GET', `/webhooks?limit=1&before_cursor=${ids[2]}`)
    expect(idsOf(before.body)).toEqual([ids[1]])
    expect(idsOf((await call('GET', `/webhooks?limit=5&before_cursor=${ids[1]}`)).body)).toEqual([ids[0]])
    expect((await call('GET', '/webhooks?after_cursor=WHx')).status).toBe(422)
    const next = new URL(first.body._links.next.href)
    expect(idsOf((await call('GET', next.pathname + next.search)).body)).toEqual(ids.slice(2))
  })

  it.each([['2018-01-01'], [undefined]])('pages with offsets when the version is %s', async (version) => {
    const { url, ids, call } = await startWithThree()
    const answer = async (query: string) => {
      if (version) return (await call('GET', `/webhooks${query}`, undefined, { 'finix-version': version })).body
      return (await fetch(`${url}/webhooks${query}`, { headers: { authorization } })).json()
    }
    const first = await answer('?limit=2')
    expect(first.page).toEqual({ offset: 0, limit: 2, count: 3 })
    expect(first._links.next.href).toContain('offset=2')
    const second = await answer('?limit=2&offset=2')
    expect(idsOf(second)).toEqual(ids.slice(2))
    expect(second.page).toEqual({ offset: 2, limit: 2, count: 3 })
  })

  it('is empty at first', async () => {
    const { call } = await startFinix()
    expect((await call('GET', '/webhooks')).body).toMatchObject({
      _embedded: { webhooks: [] },
      page: { limit: 20, next_cursor: null },
    })
  })
})
