import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf } from './specification.ts'

type Json = Record<string, unknown>

/**
 * The package.json of every package with `entries`, with `exports` and `publishConfig` derived from them.
 * @param outputs what is generated besides, which may not be written yet
 */
export function packageManifests(root: string, outputs: ReadonlyMap<string, string>): Map<string, string> {
  const manifests = new Map<string, string>()
  for (const folder of foldersOf(join(root, 'packages'))) {
    const file = `packages/${folder}/package.json`
    if (!existsSync(join(root, file))) continue
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Json
    if (manifest.entries === undefined) continue
    const entries = folder === 'providers' ? providerEntries(root, outputs) : manifest.entries
    manifests.set(file, `${JSON.stringify(withExports(manifest, entries as Record<string, string>), null, 2)}\n`)
  }
  return manifests
}

export function withExports(manifest: Json, entries: Readonly<Record<string, string>>): Json {
  const published = Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, distribution(source)]))
  const sources = Object.entries(published).map(([name, conditions]) => {
    return [name, { '@hooks/source': `./${entries[name]}`, ...conditions }]
  })
  const manifestEntry = { './package.json': './package.json' }
  return {
    ...manifest,
    entries,
    exports: { ...Object.fromEntries(sources), ...manifestEntry },
    publishConfig: {
      ...(manifest.publishConfig as Json | undefined),
      access: 'public',
      exports: { ...published, ...manifestEntry },
    },
  }
}

/** Every provider folder has up to four entries, each of which is there once its file is. */
export function providerEntries(root: string, outputs: ReadonlyMap<string, string>): Record<string, string> {
  const sources = 'packages/providers/src'
  const files = { index: '', api: '/api', fake: '/fake', 'generated/responses': '/responses' }
  const isThere = (path: string): boolean =>
    path.includes('/generated/') ? outputs.has(path) : existsSync(join(root, path))
  return Object.fromEntries(
    foldersOf(join(root, sources)).flatMap((id) =>
      Object.entries(files)
        .filter(([file]) => isThere(`${sources}/${id}/${file}.ts`))
        .map(([file, suffix]) => [`./${id}${suffix}`, `src/${id}/${file}.ts`]),
    ),
  )
}

function distribution(source: string): { import: Json; require: Json } {
  const file = `./dist/${source.replace(/^src\//, '').replace(/\.tsx?$/, '')}`
  return {
    import: { types: `${file}.d.ts`, default: `${file}.js` },
    require: { types: `${file}.d.cts`, default: `${file}.cjs` },
  }
}
