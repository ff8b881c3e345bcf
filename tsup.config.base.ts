import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * One build for every package: ESM + CJS of the public entries in its package.json. Declarations: scripts/declarations.mjs.
 * @param built which of the entries' files
 */
export function packageConfig(
  overrides: Options = {},
  built: (file: string) => boolean = () => true,
): ReturnType<typeof defineConfig> {
  const { entries } = JSON.parse(readFileSync('package.json', 'utf8')) as { entries: Record<string, string> }
  const files = Object.values(entries).filter(built)
  return defineConfig({
    entry: Object.fromEntries(files.map((file) => [file.slice('src/'.length, -'.ts'.length), file])),
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    splitting: true,
    clean: true,
    dts: false,
    external: [/^node:/],
    removeNodeProtocol: false,
    esbuildPlugins: [indexStaysOne],
    ...overrides,
  })
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
