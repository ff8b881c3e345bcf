/** What `npm run new-provider` writes, in a copy of the repository: it generates, compiles and lints before a line is filled in. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'hooks-new-provider-'))
copyRepository()
afterAll(() => rmSync(copy, { recursive: true }))

/** Links of workspace packages are relative, so they lead to the packages of the copy. */
function copyRepository(): void {
  const skipped = new Set(['.git', '.cache', '.turbo', '.next', 'dist', 'node_modules'])
  const isKept = (path: string): boolean =>
    path.endsWith('/node_modules')
      ? relative(root, path) !== 'node_modules'
      : path.includes('/node_modules/') || !skipped.has(path.split('/').at(-1) ?? '')
  for (const entry of ['packages', 'specs', 'docs', 'scripts', 'tools', 'package.json', 'biome.json', '.gitignore']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true, verbatimSymlinks: true, filter: isKept })
  }
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
  const include = ['packages/providers/src', 'packages/testing/src']
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: './tsconfig.base.json', include }))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

/** What a command prints. @throws with what it printed where it fails */
function node(...command: string[]): string {
  try {
    return execFileSync(process.execPath, command, { cwd: copy, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}${stderr}`)
  }
}

it('writes providers that generate, compile and lint at once', { timeout: 240_000 }, () => {
  // Names that sort before and after what stands beside them, and are longer than others.
  const printed = [
    node('scripts/new-provider.mjs', 'a-provider-with-a-very-long-name'),
    node('scripts/new-provider.mjs', 'zz', '--receive-only'),
  ].join('')
  const written = [...printed.matchAll(/^wrote (.*)$/gm)].map(([, file = '']) => file)
  expect(written).toHaveLength(16)
  for (const file of written) expect(readFileSync(join(copy, file), 'utf8')).toMatch(/FILL IN|Fill-In/i)
  expect(existsSync(join(copy, 'specs/zz/openapi.yaml'))).toBe(false)
  for (const file of written) expect(readFileSync(join(copy, file), 'utf8')).not.toMatch(/\{(id|camel|title)\}/i)

  node('tools/codegen/node_modules/tsx/dist/cli.mjs', 'tools/codegen/src/generate.ts')
  const { entries } = JSON.parse(readFileSync(join(copy, 'packages/providers/package.json'), 'utf8'))
  expect(Object.keys(entries)).toEqual(
    expect.arrayContaining([
      './zz',
      ...['', '/api', '/fake', '/responses'].map((entry) => `./a-provider-with-a-very-long-name${entry}`),
    ]),
  )
  node('node_modules/typescript/bin/tsc', '-p', '.')
  const sources = written.filter((file) => /\.(ts|json)$/.test(file))
  node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--vcs-enabled=false', ...sources)
})

it('makes a receive-only provider complete: its facts stay, and what its index.ts was becomes scheme.ts', {
  timeout: 240_000,
}, () => {
  const facts = ['SOURCES.md', 'vectors.json'].map((file) => join(copy, 'specs/vercel', file))
  const before = facts.map((file) => readFileSync(file, 'utf8'))
  const printed = node('scripts/new-provider.mjs', 'vercel', '--manage')
  const written = [...printed.matchAll(/^wrote (.*)$/gm)].map(([, file = '']) => file)
  expect(written).toContain('packages/providers/src/vercel/scheme.ts')
  expect(written).toContain('specs/vercel/openapi.yaml')
  expect(facts.map((file) => readFileSync(file, 'utf8'))).toEqual(before)
  for (const file of written) expect(readFileSync(join(copy, file), 'utf8')).toMatch(/FILL IN|Fill-In/i)

  node('tools/codegen/node_modules/tsx/dist/cli.mjs', 'tools/codegen/src/generate.ts')
  node('node_modules/typescript/bin/tsc', '-p', '.')
  const sources = written.filter((file) => /\.(ts|json)$/.test(file))
  node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--vcs-enabled=false', ...sources)

  const managed = ['generic', 'nobody', 'vercel']
  for (const name of managed)
    expect(() => node('scripts/new-provider.mjs', name, '--manage')).toThrow(/is no receive-only/)
  expect(() => node('scripts/new-provider.mjs', 'zz', '--manage', '--receive-only')).toThrow(/^Usage/)
})

it('writes over nothing, and takes no name that is none', () => {
  for (const name of ['github', 'generic', 'Zz', '../zz', 'zz_', '']) {
    expect(() => node('scripts/new-provider.mjs', name)).toThrow(/is there already|Usage: npm run new-provider/)
  }
})
