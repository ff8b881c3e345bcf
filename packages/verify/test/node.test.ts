import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { webhookListener } from '@hooks/verify/node'
import { afterEach, expect, it } from 'vitest'
import { acme, memoryLogger, placed, secret, signed } from './acme.ts'

let server: Server | undefined
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))))

async function listen(handle: (response: ServerResponse) => unknown) {
  const options = { secret, logger: memoryLogger() }
  server = createServer(
    webhookListener(acme, options, { 'order.placed': (_delivery, _request, response) => handle(response) }),
  )
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async () => {
    const headers = { ...signed(placed), connection: 'close' }
    const response = await fetch(url, { method: 'POST', body: placed, headers })
    return [response.status, await response.text()]
  }
}

it('26 what a handler refuses through the response is handed on again, until it accepts', async () => {
  const answers = [503, 400, 202, 500]
  const send = await listen((response) => response.writeHead(answers.shift() ?? 0).end('own'))
  expect([await send(), await send(), await send(), await send()]).toEqual([
    [503, 'own'],
    [400, 'own'],
    [202, 'own'],
    [200, ''],
  ])
})
