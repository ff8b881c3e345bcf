/** A real Next.js application: `next build` without a secret, then the real server without and with one. */
import type { ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import type { AdapterSetup } from '@hooks/testing/adapter-conformance'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { conforms } from '../adapters/suite.ts'
import { type App, createApp, freePort } from './app.ts'

const secret = '1676b0aa7f96e7f2cb3ef92ea266a13a534ad06593e930152343a36d14bdc3c5'
const event =
  '{"type":"created","entity":"transfer","occurred_at":"2024-12-31T15:11:43.410","_embedded":{"transfers":[{"id":"TR1","amount":4250}]}}'
const routes = ['/webhooks', '/webhooks/guard', '/api/webhooks']

let app: App
let built: { code: number; output: string }
beforeAll(async () => {
  const tarballs = inject('tarballs')
  const packages = ['core', 'verify', 'providers', 'next', 'testing'].map(
    (name) => tarballs[`@hooks/${name}`] as string,
  )
  app = await createApp('next-app', {}, [
    ...packages,
    ...['next@16.4.6', 'react@19', 'react-dom@19', 'typescript@5.9.3', '@types/node@20', '@types/react@19'],
  ])
  built = await app.run('npx', ['next', 'build'], { NEXT_TELEMETRY_DISABLED: '1' })
})
afterAll(() => app?.remove())

const servers = new Set<ChildProcess>()
afterAll(() => Promise.all([...servers].map(stop)))

async function stop(server: ChildProcess): Promise<void> {
  servers.delete(server)
  if (server.exitCode !== null) return
  const stopped = new Promise((resolve) => server.once('close', resolve))
  server.kill()
  await stopped
}

async function start(env: Record<string, string>): Promise<{ url: string; log(): string; close(): Promise<void> }> {
  const port = await freePort()
  const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1']
  const server = app.start('node', next, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env })
  servers.add(server)
  let output = ''
  server.stdout?.on('data', (chunk) => {
    output += chunk
  })
  server.stderr?.on('data', (chunk) => {
    output += chunk
  })
  await expect.poll(() => output, { timeout: 60_000 }).toContain('Ready')
  return { url: `http://127.0.0.1:${port}`, log: () => output, close: () => stop(server) }
}

/** Signed with node:crypto as Finix signs: the application's own code is not asked. */
function signed(body: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex')
  return { 'finix-signature': `timestamp=${timestamp}, sig=${mac}`, 'content-type': 'application/json' }
}

async function statusOf(url: string, body: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url, { method: 'POST', body, headers })
  await response.arrayBuffer()
  return response.status
}

it('next build passes with no secret in the environment', () => {
  expect(built.code, built.output).toBe(0)
})

describe('next start', () => {
  afterEach(() => Promise.all([...servers].map(stop)))

  it('without a secret: the probe is answered 200, an event 500', async () => {
    const { url, log } = await start({})
    for (const route of routes) {
      expect(await statusOf(`${url}${route}`, '')).toBe(200)
      expect(await statusOf(`${url}${route}`, event, signed(event))).toBe(500)
    }
    expect(log()).toContain('ERR_SECRET_MISSING')
  })

  it('with a secret: unsigned 401, signed 2xx, each by its own handler', async () => {
    const { url, log } = await start({ FINIX_SECRET: secret })
    for (const route of routes) {
      expect(await statusOf(`${url}${route}`, event)).toBe(401)
      expect(await statusOf(`${url}${route}`, event.replace('4250', '9999'), signed(event))).toBe(401)
      expect(await statusOf(`${url}${route}`, event, signed(event))).toBe(route.endsWith('guard') ? 204 : 200)
    }
    expect((await fetch(`${url}/api/webhooks`)).status).toBe(405)
    for (const line of [
      'received by the route 4250',
      'received by the guard transfer.created',
      'received by the api route 4250',
    ]) {
      expect(log()).toContain(line)
    }
  })

  test("the body parser left on is answered 500 and named in the server's log", async () => {
    const { url, log } = await start({ FINIX_SECRET: secret })
    expect(await statusOf(`${url}/api/parsed`, event, signed(event))).toBe(500)
    expect(log()).toContain('bodyParser: false')
  })
})

function conformance(path: string, parsed: string) {
  return async ({ options, parsesFirst }: AdapterSetup) => {
    const { maximumBodyBytes, readTimeoutMs, replay } = options
    const server = await start({ LIMITS: JSON.stringify({ maximumBodyBytes, readTimeoutMs, replay }) })
    return { ...server, url: `${server.url}${parsesFirst ? parsed : path}` }
  }
}

conforms('Next.js 16, App Router', {
  exempt: { 'wrong method': 'Next.js answers itself, 405 without Allow' },
  listen: conformance('/conformance', '/conformance'),
})

conforms('Next.js 16, Pages Router', {
  parser: 'bodyParser: false',
  listen: conformance('/api/conformance', '/api/conformance-parsed'),
})
