/** The sources, bundled in memory: Node alone does not run TypeScript. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const tests = new URL('../../tests/', import.meta.url)
const { build } = createRequire(new URL('package.json', tests))('esbuild')

/** The verifier, and the module of each provider by its id. */
export async function load(ids) {
  const modules = ids.map((id, index) => `export * as provider${index} from '@hooks/providers/${id}'`)
  const contents = ["export { createVerifier, dangerouslyAllowShortSecret } from '@hooks/verify'", ...modules].join(
    '\n',
  )
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(tests) },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@hooks/source'],
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const loaded = await import(`data:text/javascript;base64,${code}`)
  return { ...loaded, modules: new Map(ids.map((id, index) => [id, loaded[`provider${index}`]])) }
}
