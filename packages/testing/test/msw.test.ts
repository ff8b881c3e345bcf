import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { createFake } from '../src/index.ts'
import { handlersOf } from '../src/msw.ts'
import { startEndpoint } from './endpoint.ts'
import { caller } from './finix.ts'

it('answers for the real hosts', async () => {
  const endpoint = await startEndpoint()
  const fake = await createFake('finix')
  const server = setupServer(...handlersOf(fake))
  server.listen({ onUnhandledRequest: 'bypass' })
  onTestFinished(() => server.close())

  for (const host of ['https://finix.sandbox-payments-api.com', 'https://finix.live-payments-api.com']) {
    const call = caller(host, fetch)
    const created = await call('POST', '/webhooks', { url: endpoint.url })
    expect(created.status).toBe(201)
    expect(created.body._links.self.href).toBe(`${host}/webhooks/${created.body.id}`)
    expect((await call('GET', `/webhooks/${created.body.id}`)).status).toBe(200)
    expect((await call('GET', '/elsewhere')).status).toBe(404)
  }
  expect(fake.requests).toHaveLength(6)
  expect(await fake.deliver('transfer.created')).toMatchObject([{ status: 204 }, { status: 204 }])
})
