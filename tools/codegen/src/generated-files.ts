import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { foldersOf } from './specification.ts'

export interface Difference {
  readonly kind: 'missing' | 'stale' | 'orphaned'
  readonly file: string
}

/** What the repository has to change to be as generated, sorted by file. */
export function compareOutputs(root: string, outputs: ReadonlyMap<string, string>): Difference[] {
  const differences: Difference[] = []
  for (const [file, text] of outputs) {
    const path = join(root, file)
    if (!existsSync(path)) differences.push({ kind: 'missing', file })
    else if (readFileSync(path, 'utf8') !== text) differences.push({ kind: 'stale', file })
  }
  for (const file of generatedFiles(root)) {
    if (!outputs.has(file)) differences.push({ kind: 'orphaned', file })
  }
  return differences.sort((one, other) => (one.file < other.file ? -1 : 1))
}

/** Writes what differs and removes what is orphaned. */
export function applyDifferences(
  root: string,
  outputs: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): void {
  for (const { file } of differences) {
    const text = outputs.get(file)
    const path = join(root, file)
    if (text === undefined) rmSync(path)
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
}

/** Everything in the folders that belong to the generator. */
function generatedFiles(root: string): string[] {
  const providers = foldersOf(join(root, 'packages/providers/src')).map(
    (id) => `packages/providers/src/${id}/generated`,
  )
  return [...providers, 'packages/testing/src/generated', 'docs/reference'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return []
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return files.map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
  })
}
