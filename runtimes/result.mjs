import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installRuntime } from './install.mjs'
import { runtimes } from './list.mjs'
import { root, run } from './process.mjs'

/**
 * What the suite says on a runtime: `{ version, passed, failed, skipped, seconds, trouble, output }`. `trouble` is there
 * if something went wrong that is not a failed test.
 */
export async function resultOf(runtime) {
  const nothing = { passed: 0, failed: 0, skipped: 0, seconds: 0 }
  try {
    const { name, host = name } = runtime
    const { version } = await installRuntime(runtime)
    const { program } = await installRuntime(runtimes.find((each) => each.name === host))
    return { ...nothing, version, ...(await runSuite(runtime, version, program)) }
  } catch ({ message, cause = '' }) {
    return { ...nothing, trouble: message, output: `${message}\n${cause}` }
  }
}

async function runSuite({ name, flags = [], config = 'vitest.config.ts', environment }, version, program) {
  const report = join(root, `.cache/runtimes/${name}.json`)
  rmSync(report, { force: true })
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', `runtimes/${config}`]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const since = performance.now()
  const { code, output } = await run([program, ...flags, ...vitest, ...reporters], {
    environment: { ...environment, HOOKS_RUNTIME: name, HOOKS_RUNTIME_VERSION: version },
  })
  const seconds = Math.round((performance.now() - since) / 100) / 10
  return { ...counts(report, code), seconds, output }
}

function counts(report, code) {
  let counted
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { trouble: `vitest ended with ${code} and without a report.` }
  }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = counted
  const result = { passed, failed, skipped: numPendingTests + numTodoTests }
  // A file that cannot be loaded fails no test.
  if (code !== 0 && failed === 0) return { ...result, trouble: `vitest ended with ${code} though no test failed.` }
  return passed + failed > 0 ? result : { ...result, trouble: 'No test ran.' }
}
