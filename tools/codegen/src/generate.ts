import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyDifferences, compareOutputs } from './generated-files.ts'
import { generateOutputs } from './outputs.ts'

/**
 * Writes everything that derives from specs/ and from the `entries` of the packages.
 * With `--check` nothing is written: differences are listed, and the exit code is 1 if there are any.
 */
async function main(): Promise<void> {
  const root = join(fileURLToPath(import.meta.url), '../../../..')
  const check = process.argv.includes('--check')
  const outputs = await generateOutputs(root)
  const differences = compareOutputs(root, outputs)
  if (!check) applyDifferences(root, outputs, differences)
  for (const { kind, file } of differences) console.log(`${check ? kind : verbs[kind]} ${file}`)
  if (differences.length === 0) console.log(`${outputs.size} generated files are up to date.`)
  else if (check) {
    console.error('Generated files are not up to date. Run: npm run generate')
    process.exitCode = 1
  }
}

const verbs = { missing: 'wrote', stale: 'wrote', orphaned: 'removed' }

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
