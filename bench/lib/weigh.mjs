import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const folders = {
  /** The one package of the workspace that depends on all the others, and on esbuild. */
  workspace: fileURLToPath(new URL('../../tests/', import.meta.url)),
  bench: fileURLToPath(new URL('../', import.meta.url)),
}
const { build } = createRequire(`${folders.workspace}package.json`)('esbuild')

/**
 * Bytes of the built code bundled for Node, minified, and then gzipped. @param {string} contents
 * @param {keyof typeof folders} from
 */
export async function weigh(contents, from) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folders[from] },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const [{ contents: code }] = outputFiles
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length }
}
