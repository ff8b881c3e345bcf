/** What `npm run new-provider` wrote and nobody has filled in yet, and providers whose scheme nothing shows to be right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'

const root = new URL('../', import.meta.url)
const ids = readdirSync(new URL('specs/', root))
const written = [
  ...ids.flatMap((id) => [...filesBelow(`specs/${id}/`), ...filesBelow(`packages/providers/src/${id}/`)]),
  ...filesBelow('docs/providers/'),
  ...filesBelow('.changeset/'),
].filter((file) => !file.includes('/generated/') && !file.endsWith('docs/providers/README.md'))

/** As it stands in prose, in names of headers, and in hosts and events. */
const mark = /FILL IN|Fill-?In|fill[.-]in/

function filesBelow(folder: string): string[] {
  const url = new URL(folder, root)
  if (!existsSync(url)) return []
  const entries = readdirSync(url, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length).replaceAll('//', '/'))
}

it('nothing is left to be filled in', () => {
  const left = written.flatMap((file) => {
    const lines = readFileSync(new URL(file, root), 'utf8').split('\n')
    return lines.flatMap((line, index) => (mark.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []))
  })
  expect(written.length).toBeGreaterThan(ids.length * 3)
  expect(left).toEqual([])
})

test.each(ids)('%s has vectors, or nothing that could be verified', (id) => {
  const file = JSON.parse(readFileSync(new URL(`specs/${id}/vectors.json`, root), 'utf8')) as VectorFile
  expect(file.confidence).toMatch(/^(confirmed|documented|secondary|undocumented)$/)
  if (file.confidence !== 'undocumented') expect(file.vectors.length).toBeGreaterThan(1)
})

interface VectorFile {
  confidence: string
  vectors: unknown[]
}
