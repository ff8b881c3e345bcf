/** The list of threats against the tests: no number may be without one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Numbers from the first to the last. */
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/**
 * What concerns verification, construction, parsing, keys, replay, replies and adapters. The others are about what is
 * inherent in a scheme (55) and addresses as a proof (60).
 */
const numbers = [...range(1, 54), ...range(56, 59), ...range(61, 78)]

const root = new URL('../../', import.meta.url)
const packages = readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/test/`)
const folders = ['tests/', ...packages.filter((folder) => existsSync(new URL(folder, root)))]

/** The numbers that the names of tests begin with, `it('9, 10 what holds', …)`, also of those made of a table. */
function numbersOf(source: string): number[] {
  const names = source.matchAll(/(?:\b(?:it|test)(?:\.fails)?|\.each[^\n]*\)|\]\))\(\s*['"`](\d+(?:, \d+)*) /g)
  return [...names].flatMap(([, list = '']) => list.split(', ').map(Number))
}

it('every number of the list begins the name of a test', () => {
  const files = folders.flatMap((folder) => {
    const names = readdirSync(new URL(folder, root), { recursive: true }).map(String)
    return names
      .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
      .map((name) => folder + name)
  })
  const found = new Set(files.flatMap((file) => numbersOf(readFileSync(new URL(file, root), 'utf8'))))
  expect(files.length).toBeGreaterThan(20)
  expect(numbers.filter((number) => !found.has(number))).toEqual([])
})

it('and of one in this folder, that is not expected to fail', () => {
  const here = readdirSync(new URL('tests/threats/', root)).map((name) => `tests/threats/${name}`)
  const sources = here.map((file) => readFileSync(new URL(file, root), 'utf8').replaceAll(/it\.fails\(/g, ''))
  const found = new Set(sources.flatMap(numbersOf))
  expect(numbers.filter((number) => !found.has(number))).toEqual([])
})

it('a name is found however the test is written', () => {
  expect(numbersOf("it('9, 10, 11 nothing is shown', () => {")).toEqual([9, 10, 11])
  expect(numbersOf('it(\n    "67 of a thousand tenants", () => {')).toEqual([67])
  expect(numbersOf("test.each([1])('52 what is %s', () => {")).toEqual([52])
  expect(numbersOf("test.each([\n  '1',\n])('3 what is %s', () => {")).toEqual([3])
  expect(numbersOf("it('500 ways', () => {})\nit('no number 7', () => {})\nrun('8 is no test')")).toEqual([500])
})
