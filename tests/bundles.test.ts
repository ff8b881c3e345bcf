/** What an application ships: nothing of another provider, of the client, or of the signer gets into a receiver. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it, test } from 'vitest'
import { codeOf, engine, type Kind, limitOf, limits } from './budgets/budgets.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const specs = fileURLToPath(new URL('../specs', import.meta.url))
const providers = readdirSync(specs)
const managed = providers.filter((id) => existsSync(`${specs}/${id}/openapi.yaml`))

/** The files of the repository a bundle of this code holds, and its size, minified and gzipped. */
async function bundle(
  contents: string,
  define: Record<string, string> = {},
): Promise<{ files: string[]; bytes: number; text: string }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@hooks/source', 'import'],
    external: ['jose'],
    define,
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return {
    files: used.map(([file]) => file),
    bytes: gzipSync(code, { level: 9 }).length,
    text: outputFiles[0]?.text ?? '',
  }
}

describe.each(providers)('%s', (id) => {
  it('a receiver holds its own provider and nothing that manages, signs, diagnoses or needs Node', async () => {
    const { files, text } = await bundle(codeOf('receiver', id))
    const others = providers.filter((each) => each !== id)
    for (const file of files) {
      expect(file).not.toMatch(
        /packages\/client|openapi-fetch|verify\/src\/doctor|core\/src\/(sign|fake)\.ts|generated\/(operations|client)|\/(api|fake)\.ts/,
      )
      for (const other of others) expect(file).not.toContain(`providers/src/${other}/`)
    }
    expect(text).not.toMatch(/["']node:(?!crypto["'])/)
    expect(text).not.toMatch(/(?:import|require)\W+["']node:/)
  })
})

describe.each(managed)('%s', (id) => {
  it('a client holds its own provider and nothing that receives', async () => {
    const { files } = await bundle(codeOf('client', id))
    for (const file of files)
      expect(file).not.toMatch(
        /packages\/verify|generated\/(events|responses)|drift|client\/src\/(validate|copied|logger|observed)|opentelemetry|core\/src\/(signature|sign|fake|algorithms\/unsigned)\.ts/,
      )
  })

  it('validation adds the schemas of its own provider, as data', async () => {
    const { files, text } = await bundle(codeOf('validation', id))
    const schemas = files.filter((file) => file.includes('packages/providers/'))
    expect(schemas.map((file) => file.replace(/.*src\//, ''))).toEqual([`${id}/generated/responses.ts`])
    for (const file of files) expect(file).not.toMatch(/ajv|client\/src\/(client|transport)/)
    expect(text).not.toMatch(/\beval\b|new Function/)
  })
})

test.each([
  [
    'HMAC ships no other algorithm, no canonical JSON and no trust',
    'finix',
    /rsa|ed25519|ecdsa|keyed|token\.ts|jwt|canonical|pinned|public-key|unsigned\.ts|forms|handshake|form\.ts/,
  ],
  ['RSA ships no secrets and no Standard Webhooks', 'basis-theory', /secret\.ts|hmac|standard|ed25519\.ts|ecdsa/],
  ['trust ships no RSA and no signature headers', 'bluefin', /rsa|pairs|standard|signature\.ts|public-key/],
  ['Ed25519 ships no RSA and no HMAC', 'discord', /rsa|hmac|ecdsa|pinned|secret\.ts/],
  ['ECDSA ships no RSA and no HMAC', 'sendgrid', /rsa|hmac|ed25519\.ts|pinned|secret\.ts/],
])('%s', async (_case, id, foreign) => {
  const { files } = await bundle(codeOf('verifier', id))
  for (const file of files) expect(file).not.toMatch(foreign)
})

it.each([
  ['production', false],
  ['development', true],
])('in %s, a receiver that diagnoses while it is developed holds the doctor: %s', async (environment, held) => {
  const { files } = await bundle(
    `import { createReceiver } from '@hooks/verify'
     import { diagnose } from '@hooks/verify/doctor'
     import { generic } from '@hooks/providers/generic'
     export default (secret) => createReceiver(generic, {
       secret,
       diagnose: process.env.NODE_ENV === 'production' ? undefined : diagnose,
     })`,
    { 'process.env.NODE_ENV': JSON.stringify(environment) },
  )
  expect(files.some((file) => file.includes('verify/src/doctor/'))).toBe(held)
})

test('what is called by hand remembers no events', async () => {
  const { files } = await bundle(codeOf('verifier', 'generic'))
  for (const file of files) expect(file).not.toMatch(/replay|responder/)
})

test.each(['redis', 'postgres', 'sqlite'])('a store in %s is itself alone, without a driver', async (name) => {
  const { files, text } = await bundle(`export * from '@hooks/verify/${name}'`)
  expect(files).toEqual([expect.stringContaining(`verify/src/replay/${name}.ts`)])
  expect(text).not.toMatch(/\b(?:import|require)\b/)
})

// What npm run budgets holds the built packages to.
test.each([
  ['the engine with one HMAC scheme', engine, limits.engine],
  ...providers.flatMap((id) => sized(id, 'verifier', 'receiver')),
  ...managed.flatMap((id) => sized(id, 'client', 'validation')),
  ...['redis', 'postgres', 'sqlite'].map((name): [string, string, number] => [
    `a store in ${name}`,
    `export * from '@hooks/verify/${name}'`,
    limits.entries[`@hooks/verify/${name}`] ?? 0,
  ]),
])('%s is small', async (_case, code, limit) => {
  expect((await bundle(code)).bytes).toBeLessThanOrEqual(limit)
})

function sized(id: string, ...kinds: Kind[]): [string, string, number][] {
  return kinds.map((kind) => [`${kind} + ${id}`, codeOf(kind, id), limitOf(kind, id)])
}

// The published core is one file, of which a bundler keeps every call at its top level that is not marked as pure.
test('nothing of the published core stays in a bundle that does not use it', async () => {
  const index = fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url))
  const options = { bundle: true, write: false, format: 'esm', platform: 'neutral' } as const
  const published = await build({ ...options, entryPoints: [index] })
  const unused = await build({
    ...options,
    minify: true,
    stdin: { contents: `import ''; export {}; ${published.outputFiles[0]?.text.replace(/export \{[\s\S]*$/, '')}` },
    external: [''],
  })
  expect(unused.outputFiles[0]?.text).not.toMatch(/ed25519|rsa|keyed|standard|whsec|webhook|globalThis|createHmac/i)
})
