/** How each framework receives: the files of an application that is complete, with the provider filled in. */
import type { Provider } from './provider.ts'

export interface Framework {
  readonly id: string
  readonly title: string
  /** What is installed to run it, and what only to develop with it. */
  readonly packages: readonly string[]
  readonly development: readonly string[]
  /** Where its route is. */
  readonly path: (provider: Provider) => string
  readonly file: (provider: Provider) => string
  readonly code: (receiving: Receiving) => string
  /** A second file, where the first one needs something to serve it on this machine. */
  readonly local?: { readonly file: string; readonly about: string; readonly code: string }
  readonly start: string
  /** What must not be forgotten. */
  readonly note?: string
}

/** What stands in the code of every framework. */
export interface Receiving {
  readonly provider: Provider
  readonly path: string
  /** Imports besides those of the adapter and of the provider, whole lines. */
  readonly imports: readonly string[]
  /** The options, a line each. */
  readonly options: readonly string[]
}

const route = ({ id }: Provider): string => `/webhooks/${id}`
const app = (): string => 'app.ts'

export const frameworks: readonly Framework[] = [
  {
    id: 'express',
    title: 'Express',
    packages: ['@hooks/express', 'express'],
    development: ['@types/express'],
    path: route,
    file: app,
    start: 'npx tsx app.ts',
    note: 'If the application has `app.use(express.json())`, put it below the route: a parsed body cannot be verified.',
    code: ({ provider, path, imports, options }) => `${importing(
      ...["import { verifySignature } from '@hooks/express'", providerImport(provider), ...imports],
      "import express from 'express'",
    )}

const app = express()

app.post(
  '${path}',
  verifySignature(${provider.constant}, {
${indented(4, options)}
  }),
  (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === '${provider.event}') {
      console.log('received', delivery.type, delivery.data)
    }
    res.sendStatus(204)
  },
)

app.listen(process.env.PORT ?? 3000)
`,
  },
  {
    id: 'next',
    title: 'Next.js, App Router',
    packages: ['@hooks/next'],
    development: [],
    path: route,
    file: ({ id }) => `app/webhooks/${id}/route.ts`,
    start: 'npx next dev',
    code: ({ provider, imports, options }) => `${importing(
      ...["import { webhookRoute } from '@hooks/next'", providerImport(provider), ...imports],
    )}

export const POST = webhookRoute(
${handling(provider, options)}
)
`,
  },
  {
    id: 'next-pages',
    title: 'Next.js, Pages Router',
    packages: ['@hooks/next'],
    development: [],
    path: ({ id }) => `/api/webhooks/${id}`,
    file: ({ id }) => `pages/api/webhooks/${id}.ts`,
    start: 'npx next dev',
    note: 'Without that `config`, Next.js parses the body before the route sees it, and a parsed body cannot be verified.',
    code: ({ provider, imports, options }) => `${importing(
      ...["import { webhookApiRoute } from '@hooks/next/pages'", providerImport(provider), ...imports],
    )}

export const config = { api: { bodyParser: false } }

export default webhookApiRoute(
${handling(provider, options)}
)
`,
  },
  {
    id: 'fastify',
    title: 'Fastify',
    packages: ['@hooks/fastify', 'fastify'],
    development: [],
    path: route,
    file: app,
    start: 'npx tsx app.ts',
    code: ({ provider, path, imports, options }) => `${importing(
      ...["import { verifySignature } from '@hooks/fastify'", providerImport(provider), ...imports],
      "import fastify from 'fastify'",
    )}

const app = fastify()

app.register(
  verifySignature(${provider.constant}, {
${indented(4, options)}
  }),
  {
    url: '${path}',
    handler: async (request, reply) => {
      const delivery = request.webhook
      if (delivery.type === '${provider.event}') {
        console.log('received', delivery.type, delivery.data)
      }
      return reply.code(204).send()
    },
  },
)

app.listen({ port: Number(process.env.PORT ?? 3000) })
`,
  },
  {
    id: 'hono',
    title: 'Hono',
    packages: ['@hooks/hono', 'hono', '@hono/node-server'],
    development: [],
    path: route,
    file: app,
    start: 'npx tsx app.ts',
    note: 'This serves it with Node. In Workers a secret comes with the request: `secret: (_request, c) => c.env.NAME`.',
    code: ({ provider, path, imports, options }) => `${importing(
      "import { serve } from '@hono/node-server'",
      ...["import { verifySignature } from '@hooks/hono'", providerImport(provider), ...imports],
      "import { Hono } from 'hono'",
    )}

const app = new Hono()

app.post(
  '${path}',
  verifySignature(${provider.constant}, {
${indented(4, options)}
  }),
  (c) => {
    const delivery = c.get('webhook')
    if (delivery.type === '${provider.event}') {
      console.log('received', delivery.type, delivery.data)
    }
    return c.body(null, 204)
  },
)

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) })
`,
  },
  {
    id: 'node',
    title: 'node:http',
    packages: ['@hooks/verify'],
    development: ['@types/node'],
    path: route,
    file: app,
    start: 'npx tsx app.ts',
    code: ({ provider, path, imports, options }) => `${importing(
      "import { createServer } from 'node:http'",
      ...[providerImport(provider), ...imports, "import { webhookListener } from '@hooks/verify/node'"],
    )}

const listener = webhookListener(
${handling(provider, options)}
)

createServer((request, response) => {
  if (request.url?.startsWith('${path}')) return listener(request, response)
  response.writeHead(404).end()
}).listen(process.env.PORT ?? 3000)
`,
  },
  {
    id: 'koa',
    title: 'Koa',
    packages: ['@hooks/verify', 'koa'],
    development: ['@types/koa'],
    path: route,
    file: app,
    start: 'npx tsx app.ts',
    note: 'It verifies every path: mount it with your router. `koa-bodyparser` belongs below it.',
    code: ({ provider, imports, options }) => `${importing(
      ...[providerImport(provider, deliveryType(provider)), ...imports],
      ...["import { verifySignature } from '@hooks/verify/koa'", "import Koa from 'koa'"],
    )}

const app = new Koa<{ webhook: ${deliveryType(provider)} }>()

app.use(
  verifySignature(${provider.constant}, {
${indented(4, options)}
  }),
)
app.use((ctx) => {
  const delivery = ctx.state.webhook
  if (delivery.type === '${provider.event}') {
    console.log('received', delivery.type, delivery.data)
  }
  ctx.status = 204
})

app.listen(process.env.PORT ?? 3000)
`,
  },
  {
    id: 'lambda',
    title: 'AWS Lambda',
    packages: ['@hooks/lambda'],
    development: ['@types/node'],
    path: route,
    file: () => 'handler.ts',
    start: 'npx tsx local.ts',
    code: ({ provider, imports, options }) => `${importing(
      ...["import { webhookHandler } from '@hooks/lambda'", providerImport(provider), ...imports],
    )}

export const handler = webhookHandler(
${handling(provider, options)}
)
`,
    local: {
      file: 'local.ts',
      about:
        'Behind a function URL, API Gateway or a load balancer, that is all. On this machine, this stands in for a function URL:',
      code: `import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { handler } from './handler.ts'

createServer(async (request, response) => {
  const { statusCode, headers, body } = await handler({
    rawPath: request.url,
    requestContext: { http: { method: request.method ?? 'GET' } },
    headers: request.headers as Record<string, string>,
    body: (await buffer(request)).toString('base64'),
    isBase64Encoded: true,
  })
  response.writeHead(statusCode, headers).end(body)
}).listen(process.env.PORT ?? 3000)
`,
    },
  },
  {
    id: 'workers',
    title: 'Workers, Deno, Bun',
    packages: ['@hooks/verify'],
    development: ['@hono/node-server', '@types/node'],
    path: route,
    file: () => 'receiver.ts',
    start: 'npx tsx local.ts',
    code: ({ provider, imports, options }) => `${importing(
      ...[providerImport(provider), "import { createReceiver } from '@hooks/verify'", ...imports],
    )}

export default createReceiver(${provider.constant}, {
${indented(2, options.map(asLate))}
}).on('${provider.event}', async (delivery) => {
  console.log('received', delivery.type, delivery.data)
})
`,
    local: {
      file: 'local.ts',
      about:
        'What calls `fetch(request, env)` needs nothing else: it answers every path. `npx wrangler dev receiver.ts` runs it as a Worker, with the variables of `.dev.vars`. Node serves it too:',
      code: `import { serve } from '@hono/node-server'
import receiver from './receiver.ts'

serve({
  fetch: (request) => receiver.fetch(request, process.env),
  port: Number(process.env.PORT ?? 3000),
})
`,
    },
  },
]

function providerImport({ id, constant }: Provider, type?: string): string {
  return `import { ${type ? `type ${type}, ` : ''}${constant} } from '@hooks/providers/${id}'`
}

/** `FinixDelivery` */
function deliveryType({ constant }: Provider): string {
  return `${constant.charAt(0).toUpperCase()}${constant.slice(1)}Delivery`
}

/** Lines that import from the same module become one. */
function importing(...lines: readonly string[]): string {
  const names = new Map<string, string[]>()
  const merged: string[] = []
  for (const line of lines) {
    const [, name, module] = /^import \{ (\w+) \} from ('@hooks\/verify')$/.exec(line) ?? []
    if (!name || !module) merged.push(line)
    else if (names.has(module)) names.get(module)?.push(name)
    else {
      names.set(module, [name])
      merged.push(module)
    }
  }
  return merged
    .map((line) => (names.has(line) ? `import { ${names.get(line)?.join(', ')} } from ${line}` : line))
    .join('\n')
}

function handling({ constant, event }: Provider, options: readonly string[]): string {
  return `  ${constant},
  {
${indented(4, options)}
  },
  {
    '${event}': async (delivery) => {
      console.log('received', delivery.type, delivery.data)
    },
  },`
}

/** Where the environment comes with the request. */
function asLate(option: string): string {
  return option.replace(/^(\w+): (.*)process\.env\.([A-Z_]+)(\)?),/, '$1: (_request, env) => $2env.$3$4,')
}

function indented(width: number, lines: readonly string[]): string {
  return lines.map((line) => ' '.repeat(width) + line).join('\n')
}
