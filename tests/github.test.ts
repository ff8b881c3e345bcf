/** Every operation of GitHub's repository webhooks, through the typed client, once over MSW and once over HTTP. */
import { createClient, ensureWebhook, secretOf } from '@hooks/client'
import { github } from '@hooks/providers/github'
import { type GithubOptions, githubApi } from '@hooks/providers/github/api'
import { createFake } from '@hooks/testing'
import { createVerifier } from '@hooks/verify'
import { describe, expect, it, test } from 'vitest'
import { expectNoneOf, failureOf } from './support/failures.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const url = 'https://example.com/webhooks/github'
const secret = 'a secret that is long enough'
const repository = '/repos/octocat/Hello-World'

describe.each(Object.entries(ways))('over %s', (_way, open) => {
  it('creates, reads, changes, tries and deletes a webhook', async () => {
    const { fake, options } = opened(await open('github'))
    const { webhooks } = createClient(githubApi, options)
    const config = { url, content_type: 'json', secret }
    const { data: created, response } = await webhooks.create({ events: ['push'], config }).withResponse()
    const { id } = created
    expect([response.status, response.headers.get('location')]).toEqual([201, created.url])
    expect(created).toMatchObject({ type: 'Repository', name: 'web', active: true, events: ['push'] })
    expect(created.config).toEqual({ url, content_type: 'json', secret: '********', insecure_ssl: '0' })
    expect(created.last_response).toEqual({ code: null, status: 'unused', message: null })
    expect(Number.isSafeInteger(id)).toBe(true)

    expect(await webhooks.get(id)).toEqual(created)
    expect((await webhooks.list()).items).toEqual([created])
    const changed = await webhooks.update(id, { add_events: ['issues', 'push'], active: false })
    expect(changed).toMatchObject({ events: ['push', 'issues'], active: false, config: created.config })
    expect((await webhooks.update(id, { remove_events: ['push'] })).events).toEqual(['issues'])
    await webhooks.config.update(id, { content_type: 'form' })
    expect(await webhooks.config.get(id)).toEqual({ ...created.config, content_type: 'form' })
    for (const call of [webhooks.ping, webhooks.test, webhooks.delete]) expect(await call(id)).toBeUndefined()
    expect(await failureOf(webhooks.get(id))).toMatchObject({ status: 404, body: { message: 'Not Found' } })
    expect(
      fake.requests.map(({ method, path, status }) => `${method} ${path.replace(repository, '')} ${status}`),
    ).toEqual([
      'POST /hooks 201',
      `GET /hooks/${id} 200`,
      'GET /hooks 200',
      `PATCH /hooks/${id} 200`,
      `PATCH /hooks/${id} 200`,
      `PATCH /hooks/${id}/config 200`,
      `GET /hooks/${id}/config 200`,
      `POST /hooks/${id}/pings 204`,
      `POST /hooks/${id}/tests 204`,
      `DELETE /hooks/${id} 204`,
      `GET /hooks/${id} 404`,
    ])
  })

  it('lists over pages by the header Link', async () => {
    const { fake, options } = opened(await open('github'))
    const { webhooks } = createClient(githubApi, options)
    const ids: number[] = []
    for (let count = 0; count < 61; count++)
      ids.push((await webhooks.create({ config: { url: `${url}/${count}` } })).id)
    const listed: number[] = []
    for await (const each of webhooks.list()) listed.push(each.id)
    expect(listed).toEqual(ids)
    expect(fake.requests.slice(61).map(({ path }) => path.replace(`${repository}/hooks`, ''))).toEqual([
      '',
      '?page=2',
      '?page=3',
    ])
    const { data, response } = await webhooks.list({ per_page: 50, page: 2 }).withResponse()
    expect([data.items.length, data.hasNextPage]).toEqual([11, false])
    expect(response.headers.get('link')).toMatch(/^<[^>]*page=1>; rel="prev", <[^>]*page=1>; rel="first"$/)
  })

  it('lists deliveries by cursors, reads one and sends it again', async () => {
    const { options } = opened(await open('github'))
    const { webhooks, deliveries } = createClient(githubApi, options)
    const { id } = await webhooks.create({ config: { url, secret } })
    for (let count = 0; count < 4; count++) await webhooks.test(id)
    const events: string[] = []
    for await (const { event } of deliveries.list(id, { per_page: 2 })) events.push(event)
    expect(events).toEqual(['push', 'push', 'push', 'push', 'ping'])
    const [latest] = (await deliveries.list(id)).items
    const delivery = await deliveries.get(id, latest?.id ?? 0)
    expect(delivery).toMatchObject({ ...latest, url, request: { headers: { 'X-GitHub-Event': 'push' } } })
    expect(latest).not.toHaveProperty('request')
    await deliveries.redeliver(id, delivery.id)
    const [again] = (await deliveries.list(id)).items
    expect(again).toMatchObject({ guid: delivery.guid, redelivery: true })
    expect(await failureOf(deliveries.get(id, 1))).toMatchObject({ status: 404 })
  })

  it('refuses what cannot be', async () => {
    const { options } = opened(await open('github'))
    const { webhooks, deliveries } = createClient(githubApi, options)
    const { id } = await webhooks.create({ events: ['push', 'issues'], config: { url } })
    const cases: [() => PromiseLike<unknown>, 404 | 422, string?][] = [
      [() => webhooks.create({ events: ['issues'], config: { url } }), 422, 'Hook already exists on this repository'],
      [() => webhooks.create({ config: { url: 'ftp://example.com' } }), 422, 'url must be an http or https URL'],
      [() => webhooks.create({ config: {} as { url: string } }), 422, 'config.url is required.'],
      [() => webhooks.config.update(id, { url: 'data:,x' }), 422, 'url must be an http or https URL'],
      [() => deliveries.list(id, { cursor: 'x' }), 422, 'The cursor is not known.'],
      [() => webhooks.update(1, {}), 404],
      [() => webhooks.delete(1), 404],
      [() => webhooks.ping(1), 404],
      [() => deliveries.list(1), 404],
      [() => deliveries.redeliver(id, 1), 404],
    ]
    for (const [call, status, message] of cases) {
      const error = await failureOf(call())
      if (!githubApi.isError(error, status) || typeof error.body !== 'object') throw error
      if (githubApi.isError(error, 422) && typeof error.body === 'object') {
        expect(error.body.errors?.[0]?.message).toBe(message)
      }
    }
    // At the same URL for other events.
    await webhooks.create({ events: ['release'], config: { url } })
  })
})

describe('the secret', () => {
  it('that ensureWebhook makes is 32 random bytes, sent once, and what deliveries are signed with', async () => {
    const fake = await createFake('github', { fetch: async () => new Response() })
    const bodies: string[] = []
    const client = createClient(githubApi, {
      ...fake.clientOptions,
      fetch: (address, init) => {
        bodies.push(`${init?.body ?? ''}`)
        return fake.fetch(`${address}`, init)
      },
    })
    const first = await ensureWebhook(client, { url, events: ['push', 'ping'] })
    expect(first).toMatchObject({ created: true, webhook: { config: { content_type: 'json', secret: '********' } } })
    expect(first.secret).toMatch(/^[0-9a-f]{64}$/)
    expect(bodies.filter((body) => body.includes(first.secret ?? '?'))).toHaveLength(1)
    const [report] = await fake.deliver('push', { forced: true })
    const verifier = createVerifier(github, { secret: first.secret })
    const delivery = await verifier.verify({ headers: report?.headers ?? {}, body: report?.body ?? '' })
    expect(delivery.type === 'push' && delivery.data.forced).toBe(true)

    const again = await ensureWebhook(client, { url, events: ['push', 'ping'] })
    expect(again).toMatchObject({ created: false, updated: false, secret: undefined })
    const other = await ensureWebhook(client, { url: `${url}/other`, events: ['push'] })
    expect(other.secret).not.toBe(first.secret)
  })

  it('may be chosen, and an update of events leaves it', async () => {
    const fake = await createFake('github', { fetch: async () => new Response() })
    const client = createClient(githubApi, fake.clientOptions)
    const create = { config: { url, secret, content_type: 'form' } }
    const { secret: chosen, webhook } = await ensureWebhook(client, { url, events: ['push'], create })
    expect([chosen, webhook.config.content_type]).toEqual([secret, 'form'])
    expect(await ensureWebhook(client, { url, events: ['issues'] })).toMatchObject({ updated: true, secret: undefined })
    const [report] = await fake.deliver('issues')
    await createVerifier(github, { secret }).verify({ headers: report?.headers ?? {}, body: report?.body ?? '' })
  })

  it('is gone after a config without one, and kept by a change of the config', async () => {
    const fake = await createFake('github', { fetch: async () => new Response() })
    const { webhooks } = createClient(githubApi, fake.clientOptions)
    const { id } = await webhooks.create({ config: { url, secret } })
    expect((await webhooks.config.update(id, { insecure_ssl: '0' })).secret).toBe('********')
    expect((await webhooks.update(id, { config: { url } })).config).not.toHaveProperty('secret')
    expect(await fake.deliver('push')).toEqual([])
  })

  it('that is masked never gets into a verifier', async () => {
    const fake = await createFake('github')
    const { webhooks } = createClient(githubApi, fake.clientOptions)
    const masked = secretOf(githubApi, await webhooks.create({ config: { url, secret } }))
    expect(masked).toBe('********')
    expect(() => createVerifier(github, { secret: masked })).toThrow(/ERR_SECRET_MASKED/)
  })
})

describe('a client', () => {
  test.each<[string, object]>([
    ['another token', { token: 'another-token' }],
    ['a token of another kind', { token: async () => 'x' }],
  ])('with %s is refused', async (_case, wrong) => {
    const fake = await createFake('github')
    const error = await failureOf(createClient(githubApi, { ...fake.clientOptions, ...wrong }).webhooks.list())
    if (!githubApi.isError(error, 401) || typeof error.body !== 'object') throw error
    expect(error.body.message).toBe('Bad credentials')
    expectNoneOf([fake.clientOptions.token ?? '?', 'another-token'], error)
  })

  it('takes the token from the environment, sends the version, and any other that it is told', async () => {
    const seen: [string, Headers][] = []
    const fetch = async (address: unknown, init?: RequestInit): Promise<Response> => {
      seen.push([`${address}`, new Headers(init?.headers)])
      return Response.json([])
    }
    const of = (options: Partial<GithubOptions>): GithubOptions => ({ owner: 'octo-org', repo: '.github', ...options })
    const env = { GITHUB_TOKEN: 'from-the-environment' }
    await createClient(githubApi, { ...of({}), env, fetch }).webhooks.list()
    const headers = { 'X-GitHub-Api-Version': '2026-03-10' }
    const apiUrl = 'https://github.example.com/api/v3/'
    await createClient(githubApi, { ...of({ apiUrl }), env, fetch, headers }).webhooks.list()
    expect(seen.map(([address]) => address)).toEqual([
      'https://api.github.com/repos/octo-org/.github/hooks',
      'https://github.example.com/api/v3/repos/octo-org/.github/hooks',
    ])
    const sent = (name: string): (string | null)[] => seen.map(([, each]) => each.get(name))
    expect(sent('authorization')).toEqual(['Bearer from-the-environment', 'Bearer from-the-environment'])
    expect(sent('x-github-api-version')).toEqual(['2022-11-28', '2026-03-10'])
    expect(sent('user-agent')).toEqual([expect.stringMatching(/^hooks\//), expect.stringMatching(/^hooks\//)])
    expect(() => createClient(githubApi, { ...of({}), env: {} })).toThrow(/GITHUB_TOKEN/)
  })

  test.each([
    ['owner', ''],
    ['owner', 'a/b'],
    ['owner', '..'],
    ['repo', '.'],
    ['repo', '..'],
    ['repo', 'x?y'],
    ['repo', '%2e%2e'],
    ['repo', undefined],
  ])('whose %s is %j is not made', (name, value) => {
    const options = { owner: 'octocat', repo: 'Hello-World', token: 'x', [name]: value }
    const make = (): unknown => createClient(githubApi, options as GithubOptions)
    expect(make).toThrow(new RegExp(`^${name} must be of letters`))
  })

  it('does not repeat what was too much: GitHub wants it to wait longer than a call does', async () => {
    const headers = { 'retry-after': '60' }
    const body = { message: 'You have exceeded a secondary rate limit.' }
    const answers = [Response.json(body, { status: 403, headers })]
    const { webhooks } = createClient(githubApi, {
      ...{ owner: 'octocat', repo: 'Hello-World', token: 'x' },
      fetch: async () => answers.shift() ?? Response.error(),
    })
    const error = await failureOf(webhooks.list())
    expect(error).toMatchObject({ status: 403, isRetryable: false, retryAfterSeconds: 60 })
    expect(githubApi.isError(error, 403)).toBe(true)
  })
})
