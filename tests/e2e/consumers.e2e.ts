/** The packed packages, installed with npm into an empty application outside the workspace: compiled, bundled, run. */
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createClient } from '@hooks/client'
import { finixApi } from '@hooks/providers/finix/api'
import { createFake, type FakeServer } from '@hooks/testing'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { type App, createApp, freePort } from './app.ts'
import type { Given } from './consumer/portable.ts'

const { platform, arch } = process
const workerd = `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}`

let app: App
beforeAll(async () => {
  app = await createApp('consumer', {}, [
    ...Object.values(inject('tarballs')),
    ...['express@5.3.0', 'fastify@5.12.8', 'hono@4.13.19', '@types/express@5.0.6', '@types/node@20'],
    ...['5.4.5', '5.9.3', '6.0.3', '7.0.2'].map((version) => `typescript-${version}@npm:typescript@${version}`),
    ...['esbuild@0.28.2', 'vite@8.3.8', `${workerd}@1.20261117.1`],
  ])
  const body = readFileSync(join(app.folder, 'body.ts'), 'utf8')
  const names: [string, string][] = [
    ['{ createClient }', '@hooks/client'],
    ['{ verifySignature }', '@hooks/express'],
    ['{ verifySignature as verifyInFastify }', '@hooks/fastify'],
    ['{ verifySignature as verifyInHono }', '@hooks/hono'],
    ['{ webhookHandler }', '@hooks/lambda'],
    ['{ webhookRoute }', '@hooks/next'],
    ['{ finix }', '@hooks/providers/finix'],
    ['{ finixApi }', '@hooks/providers/finix/api'],
    ['{ createFake }', '@hooks/testing'],
    ['{ createReceiver, createVerifier, WebhookVerificationError }', '@hooks/verify'],
    ['{ verifySignature as verifyInKoa }', '@hooks/verify/koa'],
    ['{ webhookListener }', '@hooks/verify/node'],
    ['{ fastify }', 'fastify'],
    ['{ Hono }', 'hono'],
  ]
  const imports = names.map(([what, from]) => `import ${what} from '${from}'`).join('\n')
  writeFileSync(join(app.folder, 'story.mts'), `${imports}\nimport express from 'express'\n${body}`)
  writeFileSync(join(app.folder, 'story.cts'), `${imports}\nimport express = require('express')\n${body}`)
})
afterAll(() => app?.remove())

const resolutions = {
  NodeNext: ['--module', 'NodeNext', 'story.mts', 'story.cts'],
  Node16: ['--module', 'Node16', 'story.mts', 'story.cts'],
  bundler: ['--module', 'ESNext', '--moduleResolution', 'bundler', 'story.mts', 'page.ts', 'worker.ts'],
}

/** What it cannot read of others, without our packages too. */
const older = /^node_modules\/hono\/.*Type 'Uint8Array' is not generic\.\n/gm

describe.each(['5.4.5', '5.9.3', '6.0.3', '7.0.2'])('TypeScript %s', (version) => {
  test.concurrent.for(Object.entries(resolutions))(
    'tsc --strict is clean without skipLibCheck, %s',
    async ([, files], { expect }) => {
      const flags = ['--strict', '--noUncheckedIndexedAccess', '--noEmit', '--target', 'es2022', '--types', 'node']
      const { output } = await app.run('node', [`node_modules/typescript-${version}/bin/tsc`, ...flags, ...files])
      expect(version === '5.4.5' ? output.replace(older, '') : output).toBe('')
    },
  )
})

test.each([
  ['ES modules', 'story.mts', 'esm', 'story.mjs'],
  ['CommonJS', 'story.cts', 'cjs', 'story.cjs'],
])('in Node, %s: a webhook is created and a delivery verified', async (_name, source, format, output) => {
  const built = await app.run('npx', [
    'esbuild',
    source,
    `--format=${format}`,
    '--platform=node',
    `--outfile=${output}`,
  ])
  expect(built.code, built.output).toBe(0)
  expect(await app.run('node', [output])).toEqual({ code: 0, output: 'received 4250\n' })
})

describe('bundled, with nothing of Node: webhooks are listed and a delivery verified', () => {
  let endpoint: Server
  let api: FakeServer
  let given: Given
  beforeAll(async () => {
    endpoint = createServer((_request, response) => response.end())
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`
    const fake = await createFake('finix')
    api = await fake.listen()
    await createClient(finixApi, fake.clientOptions).webhooks.create({ url })
    given = { ...signed(), credentials: fake.clientOptions, url }
  })
  afterAll(async () => {
    await api?.close()
    endpoint?.close()
  })
  const told = () => `${given.url} 4250 ERR_SIGNATURE_MISMATCH`

  test.each([
    ['esbuild', ['--bundle', '--format=esm', '--outdir=dist/esbuild', 'page.ts'], 'dist/esbuild'],
    ['vite', ['build', '--outDir=dist/vite'], 'dist/vite/assets'],
  ])('%s, in a browser', async (bundler, parameters, folder) => {
    const built = await app.run(`node_modules/.bin/${bundler}`, parameters)
    expect(built.code, built.output).toBe(0)
    expect(built.output).not.toMatch(/warn|externalized/i)
    const script = readdirSync(join(app.folder, folder)).find((file) => file.endsWith('.js')) as string
    expect(await inBrowser(join(app.folder, folder, script), given)).toEqual({ told: told(), complaints: [] })
  })

  test('esbuild, in workerd without nodejs_compat', async () => {
    const bundle = ['--bundle', '--format=esm', '--conditions=workerd,worker,browser', '--outfile=worker.mjs']
    const built = await app.run('npx', ['esbuild', ...bundle, 'worker.ts'])
    expect(built.code, built.output).toBe(0)
    const port = await freePort()
    const listen = ['serve', 'config.capnp', '--socket-addr', `http=127.0.0.1:${port}`]
    const worker = app.start(`node_modules/${workerd}/bin/workerd`, listen, {})
    const stopped = new Promise((resolve) => worker.once('close', resolve))
    const ask = () =>
      fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(given) }).then(
        (response) => response.text(),
        () => 'no answer',
      )
    try {
      await expect.poll(ask, { timeout: 10_000 }).toBe(told())
    } finally {
      worker.kill()
      await stopped
    }
  })
})

/** What the page says, loaded from where the API is: a browser lets it ask no other. */
async function inBrowser(script: string, given: Given): Promise<{ told: string; complaints: string[] }> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    const url = `${given.credentials.baseUrl}/page`
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto(url)
    await page.addScriptTag({ path: script, type: 'module' })
    await page.waitForFunction(() => 'story' in globalThis)
    const told = await page.evaluate(
      (given) => (globalThis as unknown as { story(given: unknown): Promise<string> }).story(given),
      given,
    )
    return { told, complaints }
  } finally {
    await browser.close()
  }
}

/** With node:crypto, as Finix signs. */
function signed(): Pick<Given, 'secret' | 'headers' | 'body'> {
  const secret = '1676b0aa7f96e7f2cb3ef92ea266a13a534ad06593e930152343a36d14bdc3c5'
  const body =
    '{"type":"created","entity":"transfer","occurred_at":"2024-12-31T15:11:43.410","_embedded":{"transfers":[{"id":"TR1","amount":4250}]}}'
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex')
  return { secret, body, headers: { 'finix-signature': `timestamp=${timestamp}, sig=${mac}` } }
}

it('the command line tool is installed with its package', async () => {
  const listed = await app.run('npx', ['hooks-deliver', '--list'])
  expect(listed.output).toContain('finix')
  const refused = await app.run('npx', [
    ...['hooks-deliver', 'finix', 'transfer.created', '--to', 'http://127.0.0.1:9/', '--secret', 'x'.repeat(64)],
  ])
  expect(refused.code).toBe(1)
})

it('an error thrown by one module format is recognised by the other', async () => {
  writeFileSync(
    join(app.folder, 'formats.mjs'),
    `import { createRequire } from 'node:module'
     import { finix } from '@hooks/providers/finix'
     import * as esm from '@hooks/verify'
     const cjs = createRequire(import.meta.url)('@hooks/verify')
     const { error } = await cjs.createVerifier(finix, { secret: 'x'.repeat(64) }).safeVerify({ headers: {}, body: 'x' })
     console.log(error instanceof esm.WebhookVerificationError, esm.WebhookVerificationError.isInstance(error))`,
  )
  expect(await app.run('node', ['formats.mjs'])).toEqual({ code: 0, output: 'false true\n' })
})
