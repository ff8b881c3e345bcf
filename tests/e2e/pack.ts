import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Package name to the path of its tarball. */
    tarballs: Record<string, string>
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds and packs every public package, as it would be published. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-packages-'))
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
  const pnpm = [join(root, 'node_modules/pnpm/bin/pnpm.cjs'), 'pack', '--recursive', '--filter', './packages/*']
  const output = execFileSync(process.execPath, [...pnpm, '--json', '--pack-destination', folder], { cwd: root })
  const packed: { name: string; filename: string }[] = JSON.parse(output.toString())
  project.provide('tarballs', Object.fromEntries(packed.map(({ name, filename }) => [name, filename])))
  return () => rmSync(folder, { recursive: true, force: true })
}
