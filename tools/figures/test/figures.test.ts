/** No figure of the documents is typed by hand: scripts write them, or a line of code or a reason stands behind them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { claimsOf, problems } from '../claims.mjs'
import { documents } from '../documents.mjs'
import { facts } from '../facts.mjs'
import { fill } from '../fill.mjs'

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

test.each(documents() as string[])('the figures of %s are current: npm run figures', (file) => {
  expect(fill(read(file), facts, file)).toBe(read(file))
})

it('every claim is founded, and every exception is one', () => {
  expect(problems(documents())).toEqual([])
})

describe('claims', () => {
  test.each([
    ['It weighs 3 kB.', ['3 kB']],
    ['1.5× as fast, 20 % smaller, in 4 µs', ['1.5×', '20 %', '4 µs']],
    ['Forty providers and 1 234 vectors', ['Forty providers', '1 234 vectors']],
    ['a 30-second wait', ['30-second']],
    ['HTTP 404, Node 20, sha256, 3. Vectors, port 3000, 2026-01-31', []],
    ['`maximumBodyBytes: 4 kB` and <a id="4 kB"></a>', []],
    ['```ts\nconst wait = "5 seconds"\n```', []],
    ['It weighs <!-- figure size -->3 kB<!-- /figure -->.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims)
  })
})

describe('fill', () => {
  const known = new Map([['size', () => '3 kB']])

  it('writes a figure into a line, or into lines of its own', () => {
    expect(fill('at most <!-- figure size -->?<!-- /figure -->.', known, 'a.md')).toBe(
      'at most <!-- figure size -->3 kB<!-- /figure -->.',
    )
    expect(fill('<!-- figure size -->\n<!-- /figure -->', known, 'a.md')).toBe(
      '<!-- figure size -->\n\n3 kB\n\n<!-- /figure -->',
    )
  })

  it('refuses a figure that nobody knows, and one that begins a line', () => {
    expect(() => fill('at <!-- figure weight -->?<!-- /figure -->', known, 'a.md')).toThrow(
      'a.md has a figure "weight"',
    )
    expect(() => fill('<!-- figure size -->?<!-- /figure -->', known, 'a.md')).toThrow('begins a line')
  })
})
