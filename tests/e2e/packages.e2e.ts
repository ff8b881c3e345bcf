/** Each packed package by itself: what it holds, what it imports, how it resolves. */
import { mkdtempSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type App, emptyApp } from './app.ts'
import { manifestOf, readTarball } from './tarball.ts'

let app: App
beforeAll(async () => {
  app = emptyApp()
  const tools = ['publint@0.3.25', '@arethetypeswrong/cli@0.18.5']
  const installed = await app.run('npm', ['install', '--no-audit', '--no-fund', ...tools])
  expect(installed.code, installed.output).toBe(0)
})
afterAll(() => app?.remove())

describe.each(Object.entries(inject('tarballs')))('%s', (_name, tarball) => {
  const read = () => readTarball(tarball, mkdtempSync(join(app.folder, 'package-')))

  test('it holds what its entries reach, its README and the licence, and no other file', () => {
    const { files, reached } = read()
    expect(files).toEqual([...new Set([...reached, 'LICENSE', 'README.md', 'package.json'])].sort())
  })

  test('it imports what it declares, and nothing else', () => {
    const { name, dependencies, peerDependencies } = manifestOf(tarball)
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const packages = read()
      .imports.filter((each) => !isBuiltin(each))
      .map((each) => each.split('/', each.startsWith('@') ? 2 : 1).join('/'))
    for (const each of packages) expect([name, ...declared]).toContain(each)
    for (const each of Object.keys(dependencies ?? {})) expect(packages).toContain(each)
  })

  test.concurrent('publint --strict finds nothing', async ({ expect }) => {
    const { code, output } = await app.run('npx', ['publint', '--strict', tarball])
    expect(code, output).toBe(0)
  })

  test.concurrent('its types resolve the same everywhere', async ({ expect }) => {
    const { code, output } = await app.run('npx', ['attw', '--profile', 'node16', tarball])
    expect(code, output).toBe(0)
  })
})
