import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import typescript from 'typescript'

type Exports = string | { readonly [condition: string]: Exports }

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Exports
  /** What the package names by itself, `#name`, and conditions choose. */
  readonly imports?: Record<string, Exports>
  readonly bin?: Record<string, string>
  readonly dependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
}

export function manifestOf(tarball: string): Manifest {
  return JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }))
}

export interface Contents {
  readonly files: string[]
  /** The files that `exports`, `imports` and `bin` name, and what those import, and so on. */
  readonly reached: string[]
  /** What they import from elsewhere. */
  readonly imports: string[]
}

/** @param folder to unpack it into */
export function readTarball(tarball: string, folder: string): Contents {
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  const root = join(folder, 'package')
  const { exports, imports: own = {}, bin = {} } = manifestOf(tarball)
  const named = [...targets(exports), ...targets(own), ...Object.values(bin)]
  const reached = new Set(named.map((path) => posix.normalize(path)))
  const imports = new Set<string>()
  // A set is iterated up to what was added last.
  for (const file of reached) {
    if (!/\.c?[jt]s$/.test(file)) continue
    const { importedFiles } = typescript.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) reached.add(resolved(file, fileName))
      else if (!Object.hasOwn(own, fileName)) imports.add(fileName)
    }
  }
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
  return { files: files.sort(), reached: [...reached].sort(), imports: [...imports].sort() }
}

function targets(exports: Exports): string[] {
  return typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(targets)
}

/** Declarations name each other by what they declare: `./x.js` is `./x.d.ts`. */
function resolved(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier)
  return /\.d\.c?ts$/.test(from) ? path.replace(/\.(c?)js$/, '.d.$1ts') : path
}
