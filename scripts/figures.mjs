/**
 * Writes the figures of the documents between their marks, of what specifications, tests, sources and benchmarks say.
 * With `--check` nothing is written, and a document that is stale fails, as does a figure that nothing stands for.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { problems } from '../tools/figures/claims.mjs'
import { documents } from '../tools/figures/documents.mjs'
import { facts } from '../tools/figures/facts.mjs'
import { fill } from '../tools/figures/fill.mjs'

const root = new URL('../', import.meta.url)
const isCheck = process.argv.includes('--check')
const found = []
for (const file of documents()) {
  const before = readFileSync(new URL(file, root), 'utf8')
  const after = fill(before, facts, file)
  if (after === before) continue
  if (isCheck) found.push(`${file} is stale: run npm run figures.`)
  else writeFileSync(new URL(file, root), after)
}
found.push(...problems(documents()))
for (const problem of found) console.error(problem)
if (found.length > 0) process.exit(1)
