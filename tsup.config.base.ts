import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * One build for every package: ESM + CJS of the public entries in its package.json, and of the files that its `imports`
 * choose from, which stay files. Declarations: scripts/declarations.mjs.
 * @param built which of the entries' files
 */
export function packageConfig(
  overrides: Options = {},
  built: (file: string) => boolean = () => true,
): ReturnType<typeof defineConfig> {
  const { entries, imports = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const chosen = Object.values(imports).flatMap((conditions) => Object.values(conditions))
  const files = [...Object.values(entries), ...chosen.map((each) => each['@hooks/source'])].filter(built)
  return defineConfig({
    entry: Object.fromEntries(files.map((file) => [file.replace(/^.*src\/(.*)\.ts$/, '$1'), file])),
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    splitting: true,
    clean: true,
    dts: false,
    external: [/^node:/, ...Object.keys(imports)],
    removeNodeProtocol: false,
    esbuildPlugins: [indexStaysOne],
    ...overrides,
  })
}

interface Manifest {
  entries: Record<string, string>
  imports?: Record<string, Record<string, { '@hooks/source': string }>>
}

/**
 * Entries that import from `./index.ts` import the built index: without this, what they share with it would be split
 * off into chunks, and every file costs a millisecond at start.
 */
const indexStaysOne: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'index-stays-one',
  setup({ onResolve, initialOptions }) {
    onResolve({ filter: /^\.\/index\.ts$/ }, ({ kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: initialOptions.format === 'cjs' ? './index.cjs' : './index.js', external: true },
    )
  },
}
