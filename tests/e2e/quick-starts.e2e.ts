/** The quick starts of the packages' READMEs, typed into a fresh project each: installed, started, delivered to. */
import type { ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject, it, test } from 'vitest'
import { emptyApp, freePort } from './app.ts'
import { serveRegistry } from './registry.ts'
import { manifestOf } from './tarball.ts'

interface QuickStart {
  readonly name: string
  /** By the name that the first line of the code gives them. */
  readonly files: Readonly<Record<string, string>>
  readonly install: string
  readonly start: string
  readonly deliver: string
  /** What the README says of that. */
  readonly prints: string
}

const tarballs = inject('tarballs')
/** Whatever answers HTTP. */
const frameworks = Object.entries(tarballs)
  .filter(([name, tarball]) => name === '@hooks/verify' || '@hooks/verify' in (manifestOf(tarball).dependencies ?? {}))
  .map(([name]) => name)
const quickStarts = frameworks.flatMap(readQuickStarts).map((each) => [each.name, each] as const)

let registry: Server
beforeAll(async () => {
  registry = await serveRegistry(tarballs)
})
afterAll(() => registry.close())

it('every package that answers HTTP has one', () => {
  const names = quickStarts.map(([name]) => name)
  expect(names).toHaveLength(new Set(names).size)
  for (const framework of frameworks) expect(names).toContainEqual(expect.stringMatching(`^${framework}:`))
})

test.concurrent.for(quickStarts)('%s', async ([, { files, install, start, deliver, prints }], { expect }) => {
  const app = emptyApp()
  const port = await freePort()
  const here = { PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' }
  let server: ChildProcess | undefined
  try {
    const origin = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
    writeFileSync(join(app.folder, '.npmrc'), `@hooks:registry=${origin}\naudit=false\nfund=false\n`)
    const installed = await app.run('sh', ['-ec', install])
    expect(installed.code, installed.output).toBe(0)
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(join(app.folder, dirname(file)), { recursive: true })
      writeFileSync(join(app.folder, file), code)
    }

    server = app.start('sh', ['-c', start], here, { detached: true })
    const log = outputOf(server)
    const answers = () =>
      fetch(`http://localhost:${port}/`).then(
        () => 'it answers',
        () => log(),
      )
    await expect.poll(answers, { timeout: 120_000 }).toBe('it answers')

    const command = deliver.replace('localhost:3000', `localhost:${port}`)
    const sent = await app.run('sh', ['-c', command])
    expect(sent, log()).toMatchObject({ code: 0, output: expect.stringMatching(RegExp(`^${prints}$`, 'm')) })
    await expect.poll(log, { timeout: 10_000 }).toContain('received 4250 USD')

    const url = command.match(/--to (\S+)/)?.[1] ?? ''
    const signed = sign(event, secretOf(start))
    expect(await statusOf(url, event, signed)).toBeLessThan(300)
    expect(await statusOf(url, event.replace('4250', '9999'), signed)).toBe(401)
    await expect.poll(log, { timeout: 10_000 }).toContain('ERR_SIGNATURE_MISMATCH')
    expect(log()).not.toContain('9999')
  } finally {
    await stop(server)
    app.remove()
  }
})

/** The sections of a README that end with a delivery. */
function readQuickStarts(name: string): QuickStart[] {
  const folder = name.replace('@hooks/', '')
  const readme = readFileSync(fileURLToPath(new URL(`../../packages/${folder}/README.md`, import.meta.url)), 'utf8')
  return readme
    .split(/^## /m)
    .filter((section) => section.includes('hooks-deliver '))
    .map((section) => {
      const shell = blocks(section, 'sh')
      const [install = '', start = '', deliver = ''] = shell
      if (shell.length !== 3) throw new Error(`${name}: install, start, deliver are three blocks`)
      const prints = /It prints `(\d+)`/.exec(section)?.[1] ?? 'a status'
      return { name: `${name}: ${section.split('\n')[0]}`, files: filesIn(section), install, start, deliver, prints }
    })
}

function filesIn(section: string): Record<string, string> {
  return Object.fromEntries(
    blocks(section, 'ts').map((code) => [/^\/\/ (\S+)/.exec(code)?.[1] ?? 'a file without a name', code]),
  )
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].flatMap(([, of, code]) =>
    of === language ? [code as string] : [],
  )
}

const event =
  '{"type":"created","entity":"transfer","occurred_at":"2024-12-31T15:11:43.410","_embedded":{"transfers":[{"id":"TR1","amount":4250}]}}'

/** With node:crypto, as Finix signs: what was installed is not asked. */
function sign(body: string, secret: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex')
  return { 'finix-signature': `timestamp=${timestamp}, sig=${mac}`, 'content-type': 'application/json' }
}

function secretOf(start: string): string {
  return /FINIX_SECRET=(\S+)/.exec(start)?.[1] ?? ''
}

async function statusOf(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(url, { method: 'POST', body, headers })
  await response.arrayBuffer()
  return response.status
}

function outputOf(server: ChildProcess): () => string {
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  return () => output
}

/** npx starts the server: the whole group of processes is ours. */
async function stop(server: ChildProcess | undefined): Promise<void> {
  if (server?.pid === undefined || server.exitCode !== null) return
  const stopped = new Promise((resolve) => server.once('close', resolve))
  process.kill(-server.pid, 'SIGKILL')
  await stopped
}
