/**
 * Spoils requests of every provider and checks what the sources make of them: tests/portable/support/fuzzer.ts.
 * Usage: node scripts/fuzz.mjs [--inputs=1000000] [--seed=<now>] [--from=0]
 * What failed is made again with the same seed, --from=<its number> and --inputs=1; only the keys are always new.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
})
const options = {
  inputs: whole('inputs', 1_000_000),
  seed: whole('seed', Date.now() % 2 ** 32),
  from: whole('from', 0),
}

const { fuzz, modules, vectors } = await bundled()
const since = performance.now()
console.log(`seed ${options.seed}, ${options.inputs} inputs from ${options.from}`)
const report = await fuzz({ ...options, modules, vectors, progress })
const seconds = (performance.now() - since) / 1000

for (const [verdict, count] of Object.entries(report.verdicts).sort(([, left], [, right]) => right - left)) {
  console.log(`${String(count).padStart(9)} ${verdict}`)
}
for (const failure of report.failures) console.error(JSON.stringify(failure, undefined, 2))
console.log(`${report.inputs} inputs in ${seconds.toFixed(1)} s, ${report.failures.length} failures`)
process.exitCode = report.failures.length > 0 ? 1 : 0

/** The sources as one module: they are TypeScript, and name each other by conditions. */
async function bundled() {
  const { build } = createRequire(join(root, 'tests/package.json'))('esbuild')
  const providers = names('packages/providers/src').map((id) => `../../packages/providers/src/${id}/index.ts`)
  const files = names('specs').map((id) => `../../specs/${id}/vectors.json`)
  const folder = mkdtempSync(join(tmpdir(), 'hooks-fuzz-'))
  try {
    const outfile = join(folder, 'fuzz.mjs')
    await build({
      stdin: {
        contents: [
          `export { fuzz } from './support/fuzzer.ts'`,
          list('modules', providers, '* as '),
          list('vectors', files, ''),
        ].join('\n'),
        resolveDir: join(root, 'tests/portable'),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['@hooks/source', 'node'],
      logLevel: 'warning',
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function list(name, paths, what) {
  const imports = paths.map((path, index) => `import ${what}${name}${index} from '${path}'`)
  return [...imports, `export const ${name} = [${paths.map((_path, index) => name + index)}]`].join('\n')
}

/** Every provider has a folder of each. */
function names(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
}

function progress(done) {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${options.inputs}${done === options.inputs ? '\n' : ''}`)
}

function whole(name, otherwise) {
  const value = Number(values[name] ?? otherwise)
  if (Number.isInteger(value) && value >= 0) return value
  console.error(`--${name} must be a whole number.`)
  process.exit(2)
}
