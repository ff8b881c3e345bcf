/** Every quick start does what it says: its code compiles, starts on a socket, takes what its own command sends, and refuses. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFake, type ProviderId } from '@hooks/testing'
import { run } from '@hooks/testing/cli'
import { handlersOf } from '@hooks/testing/msw'
import { setupServer } from 'msw/node'
import typescript from 'typescript'
import { afterAll, afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { quickStartPages } from '../site/quick-starts/[page].paths.ts'
import { frameworks } from '../site/quick-starts/frameworks.ts'
import { managedProviders } from '../site/quick-starts/provider.ts'
import { bridge } from './support/bridge.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const folder = `${root}quick-starts-${process.pid}/`
afterAll(() => rmSync(folder, { recursive: true }))

const pages = new Map((await quickStartPages()).map(({ params, content }) => [params.page, content]))
const providers = await managedProviders()
const cases = frameworks
  .flatMap((framework) => providers.map((provider) => ({ framework, provider })))
  .map(({ framework, provider }) => ({ name: `${framework.id}-${provider.id}`, framework, provider }))

/** What a page says to change while trying. */
const replacement = /put\s+`(.+?)`\s+in place of\s+`(.+?)`/

/** What stands in the first line of a block of TypeScript, `// app.ts`, is its file; of two of the same, the later diagnoses. */
function filesOf(page: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const [, code = ''] of (pages.get(page) ?? '').matchAll(/```ts\n([\s\S]*?)```/g)) {
    const [, file = ''] = /^\/\/ (\S+)\n/.exec(code) ?? []
    files.set(files.has(file) ? `diagnosed/${file}` : file, code)
  }
  return files
}

for (const { name } of cases) {
  const files = filesOf(name)
  const local = files.get('local.ts')
  if (local) files.set('diagnosed/local.ts', local)
  for (const [file, code] of files) write(`${folder}${name}/${file}`, code)
  const [, instead, option] = replacement.exec(pages.get(name) ?? '') ?? []
  if (!instead || !option) continue
  for (const [file, code] of files) {
    if (!/^diagnosed\/|^register/.test(file)) write(`${folder}${name}/tried/${file}`, code.replace(option, instead))
  }
}

function write(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}

it('there is one for each framework and each provider that can be managed', () => {
  expect(providers.map(({ id }) => id)).toEqual(expect.arrayContaining(['basiq', 'finix']))
  expect([...pages.keys()]).toEqual(['index', ...cases.map(({ name }) => name)])
})

it('their code compiles', () => {
  const base = typescript.readConfigFile(`${root}../tsconfig.base.json`, (file) => readFileSync(file, 'utf8')).config
  const { options } = typescript.convertCompilerOptionsFromJson(base.compilerOptions, root)
  const files = typescript.sys.readDirectory(folder, ['.ts', '.mts'])
  expect(files.length).toBeGreaterThan(cases.length * 3)
  const program = typescript.createProgram(files, { ...options, isolatedDeclarations: false, declaration: false })
  // What the packages are made of is checked elsewhere.
  const errors = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .flatMap((file) => {
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      return found.map(
        ({ messageText }) => `${file.fileName}: ${typescript.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
    })
  expect(errors).toEqual([])
}, 60_000)

const log = vi.spyOn(console, 'log').mockReturnValue()
const warn = vi.spyOn(console, 'warn').mockReturnValue()
const listen = vi.spyOn(Server.prototype, 'listen')

beforeEach(() => {
  vi.stubEnv('PORT', '0')
  vi.stubEnv('NODE_ENV', 'development')
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const server of listen.mock.contexts as Server[]) {
    server.close()
    server.closeAllConnections()
  }
  vi.clearAllMocks()
})

/** Loads the code of a page as it stands, and has it served: by itself, or as Next.js would. */
async function start(page: string, variant: string): Promise<string> {
  const files = filesOf(page)
  const [first = ''] = files.keys()
  const exported = await import(`${folder}${page}/${variant}${files.has('local.ts') ? 'local.ts' : first}`)
  if (exported.POST) createServer(bridge(exported.POST)).listen(0)
  else if (exported.config) createServer(exported.default).listen(0)
  const address = (): AddressInfo | undefined => (listen.mock.contexts as Server[])[0]?.address() as AddressInfo
  await expect.poll(address, { timeout: 10_000 }).toBeTruthy()
  return `http://localhost:${address()?.port}`
}

/** Runs the page's own command, in the environment that the page exports. */
async function deliver(page: string, origin: string, sendWith: typeof fetch = fetch) {
  const content = pages.get(page) ?? ''
  const env = Object.fromEntries(
    [...content.matchAll(/^export (\w+)=(\w+)$/gm)].map(([, name, value]) => [name, value]),
  )
  const [, command = ''] = /^npx hooks-deliver ([^\n]*\\\n.*)$/m.exec(content) ?? []
  const argv = command
    .replaceAll('"', '')
    .replace(/\s*\\\n\s*/, ' ')
    .replace('http://localhost:3000', origin)
    .replace(/\$(\w+)/, (_reference, name) => env[name] ?? '')
    .split(' ')
  let printed = ''
  const write = (text: string): void => {
    printed += text
  }
  const exitCode = await run(argv, { out: write, error: write, env, fetch: sendWith })
  return { exitCode, printed }
}

/** What the page says to set where the application runs. */
async function configure(page: string): Promise<void> {
  for (const [, name = '', value = ''] of (pages.get(page) ?? '').matchAll(/^export (\w+)=([\w+/=]+|"\$\(.*\)")$/gm)) {
    const [, command] = /^"\$\(npx hooks-deliver (.*)\)"$/.exec(value) ?? []
    vi.stubEnv(name, command ? await printedBy(command.split(' ')) : value)
  }
}

async function printedBy(argv: readonly string[]): Promise<string> {
  let printed = ''
  const out = (text: string): void => {
    printed += text
  }
  await run(argv, { out, error: out, env: {}, fetch })
  return printed
}

/** The provider at its own addresses: its API, and the key that it publishes. */
async function atItsAddress(id: string) {
  // Its probe of https://example.com is answered.
  const fake = await createFake(id as ProviderId, { fetch: async () => new Response(null, { status: 204 }) })
  const server = setupServer(...handlersOf(fake))
  server.listen({ onUnhandledRequest: 'bypass' })
  return { fake, close: () => server.close() }
}

describe.each(cases)('$name', ({ name, provider }) => {
  it('receives what its command sends', async () => {
    await configure(name)
    const { close } = await atItsAddress(provider.id)
    const sent = await deliver(name, await start(name, replacement.test(pages.get(name) ?? '') ? 'tried/' : ''))
    close()
    expect(sent).toMatchObject({ exitCode: 0, printed: expect.stringMatching(/^20[04]$/m) })
    expect(log).toHaveBeenCalledWith('received', provider.event, expect.any(Object))
    expect(warn).not.toHaveBeenCalled()
  })

  it('refuses what was changed, and says why', async () => {
    await configure(name)
    const { close } = await atItsAddress(provider.id)
    const origin = await start(name, 'diagnosed/')
    const sent = await deliver(name, origin, (url, init) => {
      const [withoutToken = ''] = String(url).split('?')
      return fetch(withoutToken, { ...init, body: String(init?.body).replace('{', '{"more":1,') })
    })
    close()
    expect(sent).toMatchObject({ exitCode: 1, printed: expect.stringContaining('401\nwebhook rejected') })
    expect(log).not.toHaveBeenCalledWith('received', expect.anything(), expect.anything())
    await expect.poll(() => warn.mock.calls.flat().join(), { timeout: 10_000 }).toMatch(/Diagnosis: [a-z]/)
  })
})

// It differs in the address alone between frameworks.
test.each(providers)('express-$id creates the webhook at $title, and keeps its secret', async (provider) => {
  const { id, event, clientVariables, givesSecret } = provider
  await configure(`express-${id}`)
  const { fake, close } = await atItsAddress(id)
  // The fake takes no other credentials than its own; the client's options have the same order as its variables.
  const { fetch: _, ...options } = fake.clientOptions as Record<string, unknown>
  const credentials = Object.entries(options).filter(([name]) => !(name in provider.clientOptions))
  for (const [index, name] of clientVariables.entries()) vi.stubEnv(name, String(credentials[index]?.[1]))
  const kept = `${folder}.env`
  rmSync(kept, { force: true })
  const before = process.cwd()
  process.chdir(folder)
  await import(`${folder}express-${id}/register.mts`).finally(() => process.chdir(before))
  close()
  expect(log).toHaveBeenCalledWith(expect.anything(), 'created')
  expect(existsSync(kept)).toBe(givesSecret)
  const [, secret] = givesSecret ? (/^\w+_SECRET=(\S{16,})\n$/.exec(readFileSync(kept, 'utf8')) ?? []) : []
  const [report] = await fake.deliver(event as never)
  expect(report?.status).toBe(204)
  if (givesSecret) expect(JSON.stringify(log.mock.calls)).not.toContain(secret)
})
