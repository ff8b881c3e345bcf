import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
  const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs')
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
  const tarballs: Record<string, string> = {}
  for (const name of readdirSync(join(root, 'packages'))) {
    const cwd = join(root, 'packages', name)
    if (!existsSync(join(cwd, 'package.json'))) continue
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as { name: string }
    const output = execFileSync(process.execPath, [pnpm, 'pack', '--json', '--pack-destination', folder], { cwd })
    tarballs[manifest.name] = (JSON.parse(output.toString()) as { filename: string }).filename
  }
  project.provide('tarballs', tarballs)
  return () => rmSync(folder, { recursive: true, force: true })
}
