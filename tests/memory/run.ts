/** How much the memory of a server grows while senders push bodies that are too large. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { send } from '../../packages/testing/src/adapter-conformance/send.ts'
import { attack, type Outcome } from './senders.ts'

export const adapters: readonly string[] = ['Node alone', 'node:http', 'Express', 'Fastify', 'Hono', 'Koa']

export interface Trial {
  /** The built tests/memory/server.ts. */
  readonly server: string
  readonly adapter: string
  readonly maximumBodyBytes: number
  readonly senders: number
  /** How long each kind of upload lasts. */
  readonly milliseconds: number
}

export interface Growth {
  readonly baseline: number
  /** In bytes, by the kind of upload. */
  readonly declared: number
  readonly chunked: number
  readonly outcomes: readonly Outcome[]
}

/**
 * The highest resident set of a server during each kind of upload, above its highest while it was warm and given ordinary
 * deliveries.
 */
export async function grow({ server: file, adapter, maximumBodyBytes, ...rest }: Trial): Promise<Growth> {
  const server = fork(file, [adapter, String(maximumBodyBytes)])
  try {
    const [port] = await once(server, 'message')
    const url = `http://127.0.0.1:${port}/webhooks`
    const bodyBytes = 100 * maximumBodyBytes
    const ordinary = (): Promise<void> =>
      deliver(url, { count: 3000, senders: rest.senders, bodyBytes: Math.min(maximumBodyBytes, 65_536) })
    await ordinary()
    const { bytes: baseline } = await highest(server, ordinary)
    const declared = await highest(server, () => attack(url, { ...rest, bodyBytes, chunked: false }))
    const chunked = await highest(server, () => attack(url, { ...rest, bodyBytes, chunked: true }))
    return {
      baseline,
      declared: declared.bytes - baseline,
      chunked: chunked.bytes - baseline,
      outcomes: [declared.result, chunked.result],
    }
  } finally {
    server.disconnect()
    await once(server, 'exit')
  }
}

/**
 * Ordinary deliveries from as many senders as attack later, each another one, and as long as the limit allows: how much
 * garbage is left to lie is not what is asked.
 */
async function deliver(
  url: string,
  { count, senders, bodyBytes }: { count: number; senders: number; bodyBytes: number },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders })
  let left = count
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const body = `{"number":${left},"at":${Date.now()},"pad":"${'x'.repeat(bodyBytes - 100)}"}`
      const { status } = await send(url, { body, headers: { 'content-type': 'application/json' }, agent })
      if (status >= 300) throw new Error(`An ordinary delivery was answered with ${status}`)
    }
  }
  await Promise.all(Array.from({ length: senders }, one))
  agent.destroy()
}

async function highest<Result>(server: ChildProcess, act: () => Promise<Result>) {
  let bytes = residentBytes(server)
  const timer = setInterval(() => {
    bytes = Math.max(bytes, residentBytes(server))
  }, 50)
  const result = await act()
  clearInterval(timer)
  return { bytes: Math.max(bytes, residentBytes(server)), result }
}

function residentBytes({ pid }: ChildProcess): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
  return Number(pages) * 4096
}
