/** Runs the tests of one file once to see which mutants each of them meets, then each mutant on the tests that meet it. */
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'
import { readPlan } from './plan.mjs'

const { root, work, deadline, budgetMs, phase } = readPlan()
const fromVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const { collectTests, getFn, getHooks } = await import(pathToFileURL(fromVitest.resolve('@vitest/runner')).href)
const { setTimeout, clearTimeout } = globalThis
const { now } = performance

const mutants = JSON.parse(readFileSync(`${work}/todo.json`, 'utf8'))
const resultsFile = `${work}/results.jsonl`
const killedFile = `${work}/killed`
const met = new Int32Array(1 + Math.max(0, ...mutants))
const clock = () => now.call(performance)

let active = 0
let episode = 1
let ticks = 0
let maximumTicks = Number.POSITIVE_INFINITY

globalThis.__mutant = (number) => {
  met[number] = episode
  return number === active
}
globalThis.__mutantTick = () => {
  if (++ticks > maximumTicks) throw new Error('endless')
}

export default class MutantRunner extends VitestTestRunner {
  /** Not by vitest: each test is run many times below. */
  async runTask() {}

  async onBeforeRunFiles() {
    this.atLoad = mutants.filter((number) => met[number] === episode)
  }

  async onAfterRunFiles(files) {
    for (const file of files) await this.tryMutants(file)
    super.onAfterRunFiles(files)
  }

  async tryMutants(file) {
    const name = file.filepath.slice(root.length + 1)
    const learntFile = `${work}/learnt-${name.replaceAll('/', '-')}.json`
    const report = (number, result) => {
      appendFileSync(resultsFile, `${JSON.stringify({ number, file: name, ...result })}\n`)
      if (result.by) appendFileSync(killedFile, `${number}\n`)
    }
    if (phase === 'run') {
      const tests = await this.learn(file)
      report(0, { learnt: tests.length })
      const polluting = await this.tryWhileLoaded(file, tests, report)
      const known = tests.map(({ task: _task, mutants: _mutants, ...test }) => test)
      writeFileSync(learntFile, JSON.stringify({ known, polluting }))
    } else if (existsSync(learntFile)) {
      await this.tryLoading(file, JSON.parse(readFileSync(learntFile, 'utf8')), report)
    }
  }

  /** Gives the mutants that leave something behind, which says nothing about them. */
  async tryWhileLoaded(file, tests, report) {
    const loaded = new Set(this.atLoad)
    const polluting = []
    for (const number of mutants) {
      if (Date.now() > deadline) return polluting
      if (killed().has(number)) continue
      const meeting = tests.filter((test) => test.mutants.has(number))
      const by = await this.firstFailing(meeting, number)
      if (by && !(await this.passes(by, 0))) {
        polluting.push(number)
        const again = new Map((await this.fresh(file, 0)).map(({ name, task }) => [name, task]))
        for (const test of tests) test.task = again.get(test.name) ?? test.task
      } else if (by) report(number, { by: by.name })
      else if (!loaded.has(number)) report(number, { survived: true, tests: meeting.length })
    }
    return polluting
  }

  /** What is decided when modules are loaded takes loading them again. */
  async tryLoading(file, { known, polluting }, report) {
    const open = [...new Set([...this.atLoad, ...polluting])].filter((number) => !killed().has(number))
    const repeatable = open.length === 0 ? [] : await this.repeatable(file, known)
    for (const number of open) {
      if (Date.now() > deadline) return
      if (killed().has(number)) continue
      const fails = async () => {
        const again = new Map((await this.fresh(file, number)).map(({ name, task }) => [name, task]))
        if (!repeatable.every(({ name }) => again.has(name))) return { name: 'loading' }
        return this.firstFailing(
          repeatable.map((test) => ({ ...test, task: again.get(test.name) })),
          number,
        )
      }
      // Loaded again, a file makes other keys: what fails by chance hardly fails twice.
      const by = (await fails()) && (await fails())
      report(number, by ? { by: by.name } : { survived: true, tests: repeatable.length })
    }
  }

  /** The tests that pass also where the modules of this process are loaded a second time. */
  async repeatable(file, known) {
    const again = new Map((await this.fresh(file, 0)).map(({ name, task }) => [name, task]))
    const found = []
    for (const test of known) {
      const task = again.get(test.name)
      if (task && (await this.passes({ ...test, task }, 0))) found.push(test)
    }
    return found
  }

  /** The tests that pass and can be repeated, with what each of them meets. */
  async learn(file) {
    const learnt = []
    for (const { name, task } of testsOf(file)) {
      episode++
      ticks = 0
      const begun = clock()
      const first = await this.passes({ task, patience: 20_000 }, 0)
      const milliseconds = clock() - begun
      if (!first) continue
      const found = new Set(mutants.filter((number) => met[number] === episode))
      learnt.push({ name, task, mutants: found, milliseconds, ticks, patience: 3000 + milliseconds * 10 })
    }
    return spread(learnt)
  }

  async firstFailing(tests, number) {
    const end = Date.now() + budgetMs
    for (const test of tests) {
      // Twice, because some tests make keys, and a key may fail by chance.
      if (!((await this.passes(test, number)) || (await this.passes(test, number)))) return test
      if (Date.now() > end) return undefined
    }
    return undefined
  }

  async passes({ task, patience = 20_000, ticks: usual }, number) {
    const suites = suitesOf(task)
    active = number
    ticks = 0
    maximumTicks = usual === undefined ? Number.POSITIVE_INFINITY : 1_000_000 + usual * 20
    let timer
    try {
      for (const suite of suites) for (const hook of getHooks(suite).beforeEach) await hook(task.context, suite)
      const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('late')), patience)
      })
      const done = getFn(task)()
      await Promise.race([done, late])
      return ticks <= maximumTicks
    } catch {
      return false
    } finally {
      clearTimeout(timer)
      active = 0
      for (const suite of suites.reverse()) {
        for (const hook of getHooks(suite).afterEach) await Promise.resolve(hook(task.context, suite)).catch(() => {})
      }
    }
  }

  /** The tests of the file with all modules loaded again while the mutant is active. */
  async fresh(file, number) {
    active = number
    ticks = 0
    maximumTicks = 10_000_000
    vi.resetModules()
    try {
      const [again] = await collectTests([file.filepath], this)
      return again.result?.state === 'fail' ? [] : testsOf(again)
    } finally {
      active = 0
    }
  }
}

function testsOf(suite) {
  return suite.tasks.flatMap((task) => {
    if (task.type === 'suite') return testsOf(task)
    return task.mode === 'run' && !task.fails ? [{ name: task.fullTestName ?? task.fullName, task }] : []
  })
}

function suitesOf(task) {
  const suites = []
  for (
    let suite = task.suite ?? task.file;
    suite;
    suite = suite.suite ?? (suite === task.file ? undefined : task.file)
  ) {
    suites.unshift(suite)
  }
  return suites
}

/** Quick ones first, of every group one after the other: whatever kills is likely to be near the beginning. */
function spread(tests) {
  const quick = tests.toSorted((left, right) => left.milliseconds - right.milliseconds)
  const seen = new Map()
  const turn = new Map()
  for (const test of quick) {
    const group = test.task.suite?.name ?? ''
    turn.set(test, seen.get(group) ?? 0)
    seen.set(group, turn.get(test) + 1)
  }
  return quick.sort((left, right) => Math.floor(turn.get(left) / 8) - Math.floor(turn.get(right) / 8))
}

const known = new Set()
let read = 0

/** Also by another worker meanwhile. */
function killed() {
  const { size } = statSync(killedFile)
  if (size > read) {
    for (const line of readFileSync(killedFile, 'utf8').slice(read).split('\n')) known.add(Number(line))
    read = size
  }
  return known
}
