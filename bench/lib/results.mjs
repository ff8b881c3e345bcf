import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sections } from '../report/index.mjs'
import { markdownTable } from './tables.mjs'

const resultsFile = new URL('../results.json', import.meta.url)
const pageFile = new URL('../RESULTS.md', import.meta.url)

/** Puts the results of one script into results.json and writes RESULTS.md anew from all of it. */
export function record(section, result) {
  const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {}
  const merged = Object.fromEntries(
    Object.keys(sections).flatMap((name) => {
      const value = name === section ? result : results[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  writeFileSync(resultsFile, `${JSON.stringify(merged, null, 2)}\n`)
  writeFileSync(pageFile, page(merged))
  console.error('Written: bench/results.json, bench/RESULTS.md')
}

function page(results) {
  const chapters = Object.entries(results).map(([name, result]) => {
    const { title, command, introduction, tables } = sections[name]
    return [
      `## ${title}`,
      `\`${command}\``,
      introduction,
      machineText(result.machine),
      ...tables(result).map(markdownTable),
    ].join('\n\n')
  })
  const written = 'Written by the scripts of this folder from `results.json`; do not edit.'
  return `${['# Figures', written, lost(results), ...chapters].join('\n\n')}\n`
}

/** Whatever misses a limit by its median, or is better elsewhere. */
function lost(results) {
  const lines = Object.entries(results).flatMap(([name, result]) => sections[name].losses?.(result) ?? [])
  const list = lines.length === 0 ? ['Nowhere.'] : lines.map((line) => `- ${line}`)
  return ['## Where ours loses', 'By the median, whatever the spread.', list.join('\n')].join('\n\n')
}

/** @param {Record<string, string | number>} machine */
export function machineText({ date, commit, node, openssl, system, cpu, cores, loadBefore, loadAfter }) {
  return (
    `Measured on ${date} at ${commit}: Node ${node} (OpenSSL ${openssl}), ${system}, ${cores} cores of ${cpu}, ` +
    `load ${loadBefore} before and ${loadAfter} after.`
  )
}
