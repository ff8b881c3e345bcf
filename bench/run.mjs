/** All there is to compare, one after the other, and RESULTS.md anew. Takes long; each has a command of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const name of ['speed', 'middleware', 'behaviour', 'hostile', 'client', 'import-time', 'size']) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], {
    stdio: 'inherit',
  })
  if (status === 0) continue
  console.error(`${name} failed`)
  process.exitCode = 1
}
