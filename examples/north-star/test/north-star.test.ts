/** The snippets run: against the fake behind the provider's real host (MSW), and on real sockets. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { finix } from '@hooks/providers/finix'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { handlersOf } from '@hooks/testing/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'

const secret = '1676b0aa7f96e7f2cb3ef92ea266a13a534ad06593e930152343a36d14bdc3c5'
const body = await fixture('finix', 'transfer.created')
const { headers } = await createSigner(finix, { secret })({ body })

// The modules read the environment when they are loaded, as those of an application do.
vi.stubEnv('FINIX_SECRET', secret)
const { app } = await import('../src/express.ts')
const route = await import('../src/next-route.ts')
const guard = await import('../src/next-guard.ts')
const anywhere = await import('../src/anywhere.ts')
const { manage } = await import('../src/manage.ts')
const { senders } = await import('../src/senders.ts')

let log: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => log.mockRestore())
afterAll(() => vi.unstubAllEnvs())

function request(signed = headers): Request {
  return new Request('https://app.example/webhooks/finix', { method: 'POST', headers: signed, body })
}

it('manage', async () => {
  const endpoint = createServer((_request, response) => response.end())
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  const fake = await createFake('finix')
  const server = setupServer(...handlersOf(fake))
  server.listen({ onUnhandledRequest: ({ url }, { error }) => (url.includes('127.0.0.1') ? undefined : error()) })
  try {
    const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`
    const { username = '', password = '' } = fake.clientOptions
    const managed = await manage(url, username, password)
    expect(managed).toMatchObject({ secret: expect.stringMatching(/^[0-9a-f]{64}$/), data: { url }, status: 200 })
    expect(log).toHaveBeenCalledWith(managed.data.id)
    expect(fake.requests.map(({ method, path }) => `${method} ${path.replace(managed.data.id, ':id')}`)).toEqual([
      'POST /webhooks',
      'GET /webhooks',
      'GET /webhooks/:id',
    ])
  } finally {
    server.close()
    endpoint.close()
  }
})

it('receive in Express', async () => {
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/finix`
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204)
  expect((await fetch(url, { method: 'POST', headers: {}, body })).status).toBe(401)
  expect(log).toHaveBeenCalledWith(4250, 'TRgjpj7b7xZXN18XyD7G3JER')
  server.close()
})

it('receive in Next.js', async () => {
  expect((await route.POST(request(), {})).status).toBe(200)
  expect(log).toHaveBeenCalledWith(4250)
  expect((await guard.POST(request(), {})).status).toBe(200)
  expect(log).toHaveBeenCalledWith('transfer.created', 'POST')
})

it('receive anywhere', async () => {
  const { delivery, result } = await anywhere.anywhere(request(), 'f'.repeat(64), secret)
  expect(delivery).toMatchObject({ type: 'transfer.created', signature: { keyIndex: 1 } })
  expect(result).toMatchObject({ ok: true, delivery: { data: { amount: 4250 } } })

  const { fetch } = anywhere.default
  expect((await fetch(request(), { FINIX_SECRET: secret })).status).toBe(200)
  expect(log).toHaveBeenCalledWith(4250)

  const verifier = anywhere.withCredential(secret, 'user', 'password')
  const credential = { basic: { username: 'user', password: 'password' } }
  const { headers: authorized } = await createSigner(finix, { secret, credential })({ body })
  expect((await verifier.safeVerify(request())).error?.code).toBe('ERR_CREDENTIAL_MISSING')
  expect((await verifier.verify(request(authorized))).signature.credential).toBe('basic')
})

it('what identifies the sender', async () => {
  const verifiers = senders('d'.repeat(64), 'user', 'password', 'a-token-nobody-guesses')
  const codes = await Promise.all(
    verifiers.map(async (verifier) => (await verifier.safeVerify({ headers: {}, body: 'x' })).error?.code),
  )
  const missing = 'ERR_SIGNATURE_MISSING'
  expect(codes).toEqual([missing, missing, missing, 'ERR_CREDENTIAL_MISMATCH'])
})
