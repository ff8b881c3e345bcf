/**
 * Runs the conformance suite of every adapter on the real server of its framework, prints who passed what, and writes
 * the table into docs/guides/adapters.md. With `--check` nothing runs: fails where the table has other rows or columns
 * than the tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const page = join(root, 'docs/guides/adapters.md')
const folder = join(root, '.cache/adapters')
const check = process.argv.includes('--check')
const runs = [
  ['vitest.config.ts', 'tests/adapters'],
  ['vitest.e2e.config.ts', 'tests/e2e/next.e2e.ts', 'tests/e2e/web.e2e.ts', 'tests/e2e/meta-frameworks.e2e.ts'],
]

mkdirSync(folder, { recursive: true })
const results = runs.flatMap((run, index) => (check ? listed(run, index) : ran(run, index)))
const before = readFileSync(page, 'utf8')
const after = before.replace(/(<!-- table -->\n)[\s\S]*(<!-- end -->)/, (_, start, end) => start + table(results) + end)

if (!check) console.log(table(results))
const failed = results.filter(({ status }) => status === 'failed')
for (const { framework, name } of failed) console.error(`failed: ${framework}: ${name}`)
if (failed.length > 0) process.exit(1)
if (!check) writeFileSync(page, after)
else if (after !== before) {
  console.error('docs/guides/adapters.md is stale: run npm run adapters.')
  process.exit(1)
}

function ran(run, index) {
  const file = vitest('run', run, index, '--reporter=default', '--reporter=json', '-t=conforms: ')
  const tests = JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap((each) => each.assertionResults)
  return tests
    .filter(({ ancestorTitles }) => ancestorTitles[0]?.startsWith('conforms: '))
    .map(({ ancestorTitles, title, status }) => resultOf(ancestorTitles[0], title, status))
}

/** As if all had passed. */
function listed(run, index) {
  const file = vitest('list', run, index)
  return JSON.parse(readFileSync(file, 'utf8'))
    .map(({ name }) => name.split(' > '))
    .filter(([framework]) => framework.startsWith('conforms: '))
    .map(([framework, title]) => resultOf(framework, title, 'passed'))
}

function vitest(command, [config, ...files], index, ...flags) {
  const file = join(folder, `${index}.json`)
  rmSync(file, { force: true })
  const output = command === 'list' ? [`--json=${file}`] : [`--outputFile.json=${file}`]
  const parameters = [command, `--config=${config}`, ...files, ...flags, ...output]
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...parameters], { cwd: root, stdio: 'inherit' })
  return file
}

function resultOf(framework, title, status) {
  const [, name, exempt] = /^(.*?)(?: \(not here: (.*)\))?$/.exec(title)
  return { framework: framework.slice('conforms: '.length), name, exempt, status }
}

function table(results) {
  const frameworks = [...new Set(results.map(({ framework }) => framework))].sort()
  const names = [...new Set(results.map(({ name }) => name))]
  // Sorted: files run in whatever order.
  const reasons = [...new Set(results.map(({ exempt }) => exempt).filter(Boolean))].sort()
  const cell = (framework, name) => {
    const { exempt, status } = results.find((each) => each.framework === framework && each.name === name) ?? {}
    return exempt ? `– (${reasons.indexOf(exempt) + 1})` : status === 'passed' ? '✓' : '✗'
  }
  const rows = names.map((name) => [name, ...frameworks.map((framework) => cell(framework, name))])
  const head = ['', ...frameworks]
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const notes = reasons.map((reason, index) => `${index + 1}. ${reason}`)
  return `\n${lines.join('\n')}\n\n${notes.join('\n')}\n\n`
}
