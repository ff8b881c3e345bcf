/** The recipes of docs/guides/frameworks.md, each on the server or runtime it is for. */
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { conforms } from '../adapters/suite.ts'
import { type App, createApp } from './app.ts'
import { listenOnce, stopAll } from './listen-once.ts'

const { platform, arch } = process
const bun = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`
const deno = `@deno/${platform}-${arch}-glibc`
const workerd = `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}`

let app: App
beforeAll(async () => {
  const tarballs = inject('tarballs')
  const packages = ['core', 'verify', 'providers', 'testing'].map((name) => tarballs[`@hooks/${name}`] as string)
  app = await createApp('web-app', { type: 'module' }, [
    ...packages,
    ...[`${bun}@1.4.5`, `${deno}@2.9.6`, `${workerd}@1.20261117.1`],
    ...['h3@2.0.8', 'elysia@1.4.30', '@sinclair/typebox@0.34', 'file-type@21', 'openapi-types@12', 'esbuild@0.28.2'],
  ])
  const bundle = ['--bundle', '--format=esm', '--external:node:*', '--out-extension:.js=.mjs', '--outdir=.']
  const built = await app.run('npx', ['esbuild', ...bundle, '--conditions=worker', 'worker.ts'])
  expect(built.code, built.output).toBe(0)
  const transpiled = await app.run('npx', ['esbuild', ...bundle, '--packages=external', 'h3.ts'])
  expect(transpiled.code, transpiled.output).toBe(0)
})
afterAll(async () => {
  await stopAll()
  app?.remove()
})

const ahead = 'Bun reads ahead of the application, up to its own maxRequestBodySize'

conforms('Bun.serve', {
  exempt: { 'without end': ahead },
  listen: listenOnce(
    () => app,
    `node_modules/${bun}/bin/bun`,
    () => ['bun.ts'],
  ),
})
conforms('Deno.serve', {
  listen: listenOnce(
    () => app,
    `node_modules/${deno}/deno`,
    () => ['run', '-A', '--no-remote', '--no-lock', 'deno.ts'],
  ),
})
conforms('Cloudflare Workers (workerd)', {
  listen: listenOnce(
    () => app,
    `node_modules/${workerd}/bin/workerd`,
    (port) => [...['serve', 'config.capnp', '--socket-addr', `http=127.0.0.1:${port}`]],
  ),
})
conforms('h3 2', {
  listen: listenOnce(
    () => app,
    'node',
    () => ['h3.mjs'],
  ),
})
conforms('Elysia on Bun', {
  exempt: { 'without end': ahead },
  listen: listenOnce(
    () => app,
    `node_modules/${bun}/bin/bun`,
    () => ['elysia.ts'],
  ),
})
