/**
 * 200 senders at once push bodies a hundred times over the limit at a real server of each adapter, whose memory may grow
 * by 20 MB: tests/memory/run.ts. Needs Linux, for /proc. Who does not say how long a body is has it held up to the limit:
 * with a larger one, memory grows by as many bodies of it as there are senders.
 * Usage: node scripts/stress-memory.mjs [--only=Express] [--senders=200] [--limit=65536] [--milliseconds=1000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const allowed = 20e6
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    senders: { type: 'string', default: '200' },
    limit: { type: 'string', default: '65536' },
    milliseconds: { type: 'string', default: '1000' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
// The frameworks are found from here.
const folder = mkdtempSync(join(root, 'tests/node_modules/.stress-'))
try {
  const { build } = createRequire(join(root, 'tests/package.json'))('esbuild')
  await build({
    entryPoints: ['run', 'server'].map((name) => join(root, `tests/memory/${name}.ts`)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@hooks/source', 'node'],
    external: ['@hono/node-server', 'express', 'fastify', 'hono', 'koa'],
    logLevel: 'warning',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  const { adapters, grow } = await import(pathToFileURL(join(folder, 'run.mjs')).href)
  const common = {
    server: join(folder, 'server.mjs'),
    maximumBodyBytes: Number(values.limit),
    senders: Number(values.senders),
    milliseconds: Number(values.milliseconds),
  }
  for (const adapter of adapters.filter((name) => name === (values.only ?? name))) {
    const { baseline, outcomes, ...growth } = await grow({ ...common, adapter })
    console.log(`${adapter}: ${megabytes(baseline)} when warm`)
    for (const [index, kind] of ['declared', 'chunked'].entries()) {
      const { refused, cut, whole } = outcomes[index]
      const fates = `${refused} refused, ${cut} cut off, ${whole} taken whole`
      console.log(`  ${kind}: ${megabytes(growth[kind])} more, of at most ${megabytes(allowed)}; ${fates}`)
      if (growth[kind] < allowed && whole === 0) continue
      process.exitCode = 1
      console.error(`failed: ${adapter}, ${kind}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
