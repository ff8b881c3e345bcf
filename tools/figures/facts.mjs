/**
 * Every figure of the documents by its name, asked where it is true: of the specifications, the tests, the sources and
 * what the benchmarks measured. `npm run figures` writes them between their marks.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { comparison } from './comparison.mjs'

const root = new URL('../../', import.meta.url)
const read = (file) => readFileSync(new URL(file, root), 'utf8')

const results = JSON.parse(read('bench/results.json'))
const limits = JSON.parse(read('tests/budgets/limits.json'))
const providers = readdirSync(new URL('specs/', root)).map((id) => ({
  id,
  isComplete: existsSync(new URL(`specs/${id}/openapi.yaml`, root)),
  title: JSON.parse(read(`specs/${id}/vectors.json`)).title,
}))
const receiveOnly = providers.filter(({ isComplete }) => !isComplete)

/** @type {ReadonlyMap<string, () => string>} */
export const facts = new Map(
  Object.entries({
    node: () => JSON.parse(read('package.json')).engines.node.replace('>=', ''),

    'providers.complete': () => String(providers.length - receiveOnly.length),
    'providers.receive-only': () => String(receiveOnly.length),
    'providers.receive-only.names': () => lines(`${sorted(receiveOnly.map(({ title }) => title)).join(', ')}.`),

    'doctor.causes': () =>
      String([...read('docs/guides/diagnose-a-signature.md').matchAll(/<a id="[a-z0-9-]+"><\/a>`/g)].length),

    'bundle.engine': () => String(limits.engine),
    'bundle.verifier': () => String(limits.verifier.generic),
    'bundle.client': () => String(limits.client.generic),
    'bundle.validation': () => String(limits.validation.default),
    'types.consumer': () => String(limits.instantiations['two-providers']),
    'operations.table': () => kilobytes(`${largestProvider()}/operations.ts`),
    'operations.interfaces': () => kilobytes(`${largestProvider()}/client.ts`),

    'speed.hand-written.small': () => `${range(baselines(/^engine\//, '256 B'), 1)} µs`,
    'speed.hand-written.usual': () => `${range(baselines(/^engine\//, '16 KB'), 0)} µs`,
    'speed.hand-written.parsed': () => range(baselines(/^event\//, '16 KB'), 0),
    'speed.subtle.small': () => `${range(baselines(/^web-crypto$/, '256 B'), 1)} µs`,
    'speed.engine': () => range(ratios(/^engine\//), 2),
    'speed.engine.web': () => range(ratios(/^web-crypto$/), 2),
    'speed.event.usual': () => range(ratios(/^event\//, '16 KB'), 2),
    'speed.event.small': () => range(ratios(/^event\//, '256 B'), 2),

    ...comparison(results),
  }),
)

/** The folder of the provider with the most operations. */
function largestProvider() {
  const folders = providers
    .filter(({ isComplete }) => isComplete)
    .map(({ id }) => `packages/providers/src/${id}/generated`)
  const sizeOf = (folder) => statSync(new URL(`${folder}/operations.ts`, root)).size
  return folders.reduce((largest, folder) => (sizeOf(folder) > sizeOf(largest) ? folder : largest))
}

function kilobytes(file) {
  return `${(statSync(new URL(file, root)).size / 1000).toFixed(1)} kB`
}

/** Microseconds of what the comparisons of this name measure against. */
function baselines(name, size) {
  return measured(name).map(
    ({ baselineMicroseconds }) => baselineMicroseconds.find((each) => each.size === size).median,
  )
}

/** What ours takes in these comparisons, as a multiple of the baseline; of one size of body, or of all. */
function ratios(name, size) {
  const cells = measured(name).flatMap(({ contenders }) => contenders.flatMap(({ cells }) => cells))
  return cells.filter((cell) => !size || cell.size === size).map(({ ratio }) => ratio.median)
}

function measured(name) {
  return results.speed.comparisons.filter((each) => name.test(each.name))
}

function range(values, digits) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits))
  return least === most ? least : `${least} to ${most}`
}

function sorted(texts) {
  return [...texts].sort((one, other) => one.localeCompare(other, 'en'))
}

/** A paragraph, as wide as the documents are. */
function lines(text) {
  return text.replace(/(.{1,119})(?: |$)/g, '$1\n').trimEnd()
}
