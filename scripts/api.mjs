/**
 * What each package exports, as text that a review can compare: etc/api. With `--check` nothing is written, and a report
 * that is stale fails; with `--docs` every export must have a docstring, and an example that compiles.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judgeDocs } from '../tools/api/judgement.mjs'
import { readPackages } from '../tools/api/packages.mjs'
import { asReports } from '../tools/api/report.mjs'

const folder = new URL('../etc/api/', import.meta.url)
const packages = readPackages(fileURLToPath(new URL('..', import.meta.url)))

const [check, docs] = ['--check', '--docs'].map((flag) => process.argv.includes(flag))

if (check || !docs) update(asReports(packages))
if (docs) judge()

/** @param reports file below etc/api to text */
function update(reports) {
  const stale = [...reports].filter(([file, text]) => textOf(file) !== text).map(([file]) => file)
  const orphaned = filesThere().filter((file) => !reports.has(file))
  for (const file of check ? [] : stale) {
    mkdirSync(dirname(fileURLToPath(new URL(file, folder))), { recursive: true })
    writeFileSync(new URL(file, folder), reports.get(file))
  }
  if (!check) for (const file of orphaned) rmSync(new URL(file, folder))
  for (const file of [...stale, ...orphaned]) console.log(`${check ? 'stale' : 'wrote'} etc/api/${file}`)
  if (stale.length + orphaned.length === 0) console.log(`${reports.size} reports are up to date.`)
  else if (check) {
    console.error('The public API changed. If it was meant to: npm run api, and a changeset.')
    process.exitCode = 1
  }
}

function judge() {
  // The tests' own project has every package, and the frameworks.
  const judged = judgeDocs(packages, 'tests')
  const problems = judged.flatMap((each) => each.problems)
  for (const problem of problems) console.error(problem)
  for (const each of judged) console.log(`${each.package}: ${share(each)}`)
  const names = judged.reduce((sum, each) => sum + each.names, 0)
  console.log(`All: ${share({ names, problems })} have a docstring, and an example that compiles.`)
  if (problems.length > 0) process.exitCode = 1
}

function share({ names, problems }) {
  const lacking = new Set(problems.map((problem) => problem.split(': ')[0])).size
  const percent = Math.floor(((names - lacking) / names) * 100)
  return `${names - lacking} of ${names} names (${percent} %)`
}

function textOf(file) {
  const url = new URL(file, folder)
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined
}

function filesThere() {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'))
  return files.filter((file) => file.endsWith('.md'))
}
