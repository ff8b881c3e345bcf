/** The packed packages, installed with npm into an empty application outside the workspace. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { type App, createApp } from './app.ts'

const tarballs = inject('tarballs')
let app: App

beforeAll(async () => {
  app = await createApp('consumer', {}, [
    ...Object.values(tarballs),
    'express@5.3.0',
    'fastify@5.12.8',
    'hono@4.13.19',
    '@types/express@5.0.6',
    '@types/node@20',
    'typescript@5.9.3',
    'typescript-5.4@npm:typescript@5.4.5',
    'typescript-7@npm:typescript@7.0.2',
    'esbuild@0.28.2',
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

describe.each(['typescript', 'typescript-5.4', 'typescript-7'])('%s', (compiler) => {
  test.each(['NodeNext', 'Node16'])('tsc --strict is clean without skipLibCheck, %s, both formats', async (module) => {
    const flags = ['--strict', '--noUncheckedIndexedAccess', '--noEmit', '--target', 'es2022', '--types', 'node']
    const libCheck = compiler === 'typescript-5.4' ? ['--skipLibCheck'] : []
    const tsc = [
      `node_modules/${compiler}/bin/tsc`,
      ...flags,
      ...libCheck,
      '--module',
      module,
      'story.mts',
      'story.cts',
    ]
    expect(await app.run('node', tsc)).toEqual({ code: 0, output: '' })
  })
})

test.each([
  ['ES modules', 'story.mts', 'esm', 'story.mjs'],
  ['CommonJS', 'story.cts', 'cjs', 'story.cjs'],
])('a webhook is created and a delivery verified, %s', async (_name, source, format, output) => {
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

describe.each(Object.entries(tarballs))('%s', (_name, tarball) => {
  it('publint --strict finds nothing', async () => {
    const { code, output } = await app.run('npx', ['-y', 'publint@0.3.25', '--strict', tarball])
    expect(code, output).toBe(0)
  })

  it('its types resolve the same everywhere', async () => {
    const { code, output } = await app.run('npx', [
      '-y',
      '@arethetypeswrong/cli@0.18.5',
      '--profile',
      'node16',
      tarball,
    ])
    expect(code, output).toBe(0)
  })
})
