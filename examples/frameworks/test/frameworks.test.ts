import type { AddressInfo } from 'node:net'
import { finix } from '@hooks/providers/finix'
import { createSigner, fixture } from '@hooks/testing'
import { afterAll, expect, test, vi } from 'vitest'

const secret = '1676b0aa7f96e7f2cb3ef92ea266a13a534ad06593e930152343a36d14bdc3c5'
const body = await fixture('finix', 'transfer.created')
const { headers } = await createSigner(finix, { secret })({ body })

// The modules read the environment when they are loaded, as those of an application do.
vi.stubEnv('FINIX_SECRET', secret)
const { frameworks, serve } = await import('../src/serve.ts')
afterAll(() => vi.unstubAllEnvs())

test.each(frameworks)('%s receives a delivery, and refuses a forged one', async (framework) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const server = await serve(framework, 0)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/finix`
  const send = (body: string) => fetch(url, { method: 'POST', headers, body })
  expect((await send(body)).ok).toBe(true)
  expect((await send(`${body} `)).status).toBe(401)
  expect(log.mock.calls).toEqual([[framework, expect.any(Number)]])
  expect(warn).toHaveBeenCalledTimes(1)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  vi.restoreAllMocks()
})
