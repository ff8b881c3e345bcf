/** What a quick start has to know of a provider, asked of the provider's own constants: nothing is listed here. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProviderApi, Receivable } from '@hooks/core/contract'
import { build } from 'esbuild'

export interface Provider {
  /** `basis-theory` */
  readonly id: string
  /** `Basis Theory` */
  readonly title: string
  /** `basisTheory` */
  readonly constant: string
  /** An event of its worked example, or else the first that it knows. */
  readonly event: string
  /** The options of whatever receives: `secret`, `trust`, … */
  readonly credentials: readonly string[]
  /** The options of its client that come from no environment variable. */
  readonly clientOptions: Readonly<Record<string, unknown>>
  /** The environment variables that its client reads. */
  readonly clientVariables: readonly string[]
  /** Whether creating a webhook answers with a secret. */
  readonly givesSecret: boolean
}

type AnyApi = ProviderApi<unknown, object, unknown>
type AnyProvider = Receivable<never, never>
interface Sources {
  readonly providerIds: readonly string[]
  createFake(id: string): Promise<{ clientOptions: object }>
  readonly receiving: Readonly<Record<string, Readonly<Record<string, AnyProvider>>>>
  readonly managing: Readonly<Record<string, Readonly<Record<string, AnyApi>>>>
}

const root = new URL('../../', import.meta.url)

/** The providers that can be managed and received. */
export async function managedProviders(): Promise<readonly Provider[]> {
  const sources = await loadSources()
  return Promise.all(sources.providerIds.map((id) => describe(id, sources)))
}

async function describe(id: string, { createFake, receiving, managing }: Sources): Promise<Provider> {
  const constant = id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
  const provider = receiving[id]?.[constant] as AnyProvider
  const api = managing[id]?.[`${constant}Api`] as AnyApi
  const { fetch: _, ...accepted } = (await createFake(id)).clientOptions as { fetch: unknown }
  const { clientOptions, clientVariables } = fromEnvironment(api, accepted)
  return {
    ...{ id, constant, clientOptions, clientVariables },
    title: /^# (.*)$/m.exec(read(`docs/providers/${id}.md`))?.[1] as string,
    event: exampleOf(id, provider),
    credentials: provider.scheme.algorithm.credentials,
    givesSecret: api.subscriptions.secret !== undefined,
  }
}

function exampleOf(id: string, { describe, parse, eventNames }: AnyProvider): string {
  const { vectors } = JSON.parse(read(`specs/${id}/vectors.json`)) as { vectors: { result: string; body: string }[] }
  const valid = vectors.find(({ result }) => result === 'valid')
  const name = valid && describe(parse ? parse(Buffer.from(valid.body)) : JSON.parse(valid.body))?.name
  return name !== undefined && eventNames.has(name) ? name : ([...eventNames][0] as string)
}

/** Told by what the client asks for: an option that is left out is looked up in the environment, if it may be there. */
function fromEnvironment(api: AnyApi, accepted: object): Pick<Provider, 'clientOptions' | 'clientVariables'> {
  const asked = new Set<string>()
  const variables = new Proxy({}, { get: (_target, name) => void asked.add(String(name)) })
  const needed = Object.entries(accepted).filter(([left]) => {
    const before = asked.size
    const others = Object.entries(accepted).filter(([name]) => name !== left)
    try {
      api.connect(Object.fromEntries(others), variables)
    } catch {
      // It misses what was left out.
    }
    return asked.size === before
  })
  return { clientOptions: Object.fromEntries(needed), clientVariables: [...asked] }
}

/** The sources of the packages, bundled in memory: the site needs no build of them, and Node alone runs no TypeScript. */
async function loadSources(): Promise<Sources> {
  const ids = readdirSync(new URL('packages/providers/src/', root)).filter((id) => hasClient(id))
  const group = (name: string, entry: string): string => {
    const imports = ids.map((id, index) => `import * as ${name}${index} from '@hooks/providers/${id}${entry}'`)
    return `${imports.join('\n')}\nexport const ${name} = {${ids.map((id, index) => `'${id}': ${name}${index}`)}}`
  }
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@hooks/testing'\n${group('receiving', '')}\n${group('managing', '/api')}`,
      resolveDir: fileURLToPath(new URL('site/', root)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@hooks/source'],
    // Ajv is CommonJS.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire('${import.meta.url}')` },
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`) as Promise<Sources>
}

function hasClient(id: string): boolean {
  return readdirSync(new URL(`packages/providers/src/${id}/`, root)).includes('api.ts')
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}
