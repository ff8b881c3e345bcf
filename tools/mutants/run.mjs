/**
 * Changes one thing of the engine at a time and asks whether a test notices.
 * node tools/mutants/run.mjs [--only=keys/ring,jwt] [--sample=100] [--seed=1] [--minutes=20] [--budget=2] [--resume]
 * `--budget`: seconds that one mutant may take in one test file. `--resume`: what the run before killed stays killed.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { instrument } from './instrument.mjs'
import { sourceFiles, testFiles, writePlan } from './plan.mjs'
import { printReport, reportOf } from './report.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '120' },
    budget: { type: 'string', default: '20' },
    tests: { type: 'string', default: '' },
    resume: { type: 'boolean', default: false },
  },
})

const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '')
const work = `${repository}/.cache/mutants`
const root = `${work}/copy`
const begun = Date.now()

const before = options.resume ? killsBefore() : []
copyRepository()
const { mutants, texts } = makeMutants()
const explained = JSON.parse(readFileSync(new URL('explained.json', import.meta.url), 'utf8'))
const isExplained = (mutant) => explained.some(({ file, line, mutant: text }) => same(mutant, file, line, text))
const todo = sampled(mutants.filter((mutant) => !isExplained(mutant)))
const tests = testFiles(root).filter((file) => options.tests.split(',').some((part) => file.includes(part)))
writeFileSync(`${work}/instrumented.json`, JSON.stringify(texts))
writeFileSync(`${work}/todo.json`, JSON.stringify(todo.map(({ number }) => number)))
const kept = before.flatMap(({ mutant, ...kill }) => {
  const now = todo.find(
    ({ file, line, original, mutant: text }) =>
      mutant.file === file && mutant.line === line && mutant.original === original && mutant.mutant === text,
  )
  return now ? [{ ...kill, number: now.number }] : []
})
writeFileSync(`${work}/mutants.json`, JSON.stringify(mutants))
writeFileSync(`${work}/results.jsonl`, kept.map((kill) => `${JSON.stringify(kill)}\n`).join(''))
writeFileSync(`${work}/killed`, kept.map(({ number }) => `${number}\n`).join(''))
await runTests('run')
await runTests('load')

const results = readFileSync(`${work}/results.jsonl`, 'utf8').trim().split('\n').filter(Boolean)
const report = reportOf({
  mutants: mutants.filter((mutant) => isExplained(mutant) || todo.includes(mutant)),
  isExplained,
  unknown: options.only
    ? []
    : explained.filter(({ file, line, mutant: text }) => !mutants.some((mutant) => same(mutant, file, line, text))),
  results: results.map((line) => JSON.parse(line)),
  tests,
  seconds: Math.round((Date.now() - begun) / 1000),
})
writeFileSync(`${work}/report.json`, `${JSON.stringify(report, null, 2)}\n`)
printReport(report)
process.exitCode = report.survivors.length > 0 || report.unfinished.length > 0 ? 1 : 0

function killsBefore() {
  const all = new Map(JSON.parse(readFileSync(`${work}/mutants.json`, 'utf8')).map((mutant) => [mutant.number, mutant]))
  const lines = readFileSync(`${work}/results.jsonl`, 'utf8').trim().split('\n')
  const kills = lines.map((line) => JSON.parse(line)).filter(({ by }) => by)
  return kills.map((kill) => ({ ...kill, mutant: all.get(kill.number) }))
}

/** So that the tree may change meanwhile, and is never changed from here. */
function copyRepository() {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const skipped = new Set(['.git', '.cache', '.turbo', 'dist', '.next'])
  for (const entry of [
    'packages',
    'tests',
    'specs',
    'tools',
    'examples',
    'docs',
    'package.json',
    'tsconfig.base.json',
  ]) {
    cpSync(`${repository}/${entry}`, `${root}/${entry}`, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !skipped.has(path.slice(path.lastIndexOf('/') + 1)),
    })
  }
  symlinkSync('../../../node_modules', `${root}/node_modules`)
}

function makeMutants() {
  const found = []
  const byFile = {}
  for (const file of sourceFiles(root, options.only)) {
    const { mutants: made, text } = instrument(file, readFileSync(`${root}/${file}`, 'utf8'), found.length + 1)
    found.push(...made)
    byFile[file] = text
  }
  return { mutants: found, texts: byFile }
}

function same(mutant, file, line, text) {
  return mutant.file.endsWith(file) && mutant.original === line && mutant.mutant === text
}

function sampled(all) {
  if (options.sample === undefined) return all
  let state = Number(options.seed)
  const ranked = all.map((mutant) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return [state, mutant]
  })
  const chosen = new Set(
    ranked
      .sort(([left], [right]) => left - right)
      .slice(0, Number(options.sample))
      .map(([, mutant]) => mutant),
  )
  return all.filter((mutant) => chosen.has(mutant))
}

async function runTests(phase) {
  const plan = {
    phase,
    root,
    work,
    tests,
    deadline: begun + Number(options.minutes) * (phase === 'run' ? 40_000 : 60_000),
    budgetMs: Number(options.budget) * 1000,
  }
  writePlan(plan)
  const command = `${repository}/node_modules/vitest/vitest.mjs`
  const config = fileURLToPath(new URL('vitest.config.mjs', import.meta.url))
  const child = spawn(process.execPath, [command, 'run', '--config', config, '--root', root], {
    cwd: root,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await new Promise((resolve) => child.on('close', resolve))
}
