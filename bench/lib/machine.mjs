import { spawnSync } from 'node:child_process'
import { cpus, loadavg, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'

/** What figures of a run depend on besides the code. */
export function machine() {
  const [cpu] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    node: process.versions.node,
    openssl: process.versions.openssl,
    system: `${type()} ${release()} ${process.arch}`,
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    loadBefore: load(),
  }
}

/** Processes that wanted to run, on average over the last minute. */
export function load() {
  return Number(loadavg()[0].toFixed(2))
}

function commit() {
  const git = (...parameters) =>
    spawnSync('git', parameters, { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8' }).stdout
  const head = git('rev-parse', '--short', 'HEAD').trim()
  if (head === '') return 'no commit'
  return git('status', '--porcelain', '--', 'packages') === '' ? head : `${head} with changes`
}
