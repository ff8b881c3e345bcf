import type { ChildProcess } from 'node:child_process'
import type { AdapterServer, AdapterSetup } from '@hooks/testing/adapter-conformance'
import { expect } from 'vitest'
import { type App, freePort } from './app.ts'

const servers = new Set<ChildProcess>()

/**
 * One process of an application for all cases: starting one takes seconds. Its route
 * `/quick` is the one with little patience, `/once` the one that remembers events.
 */
export function listenOnce(
  app: () => App,
  command: string,
  parameters: (port: number) => string[],
  env: Record<string, string> = {},
): (setup: AdapterSetup) => Promise<AdapterServer> {
  let running: Promise<{ url: string; log(): string }> | undefined
  async function start() {
    const port = await freePort()
    const server = app().start(command, parameters(port), { PORT: String(port), ...env })
    servers.add(server)
    let output = ''
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
      })
    }
    const url = `http://127.0.0.1:${port}`
    const answers = () =>
      fetch(`${url}/webhooks`, { method: 'POST' }).then(
        ({ status }) => status,
        () => output,
      )
    // A POST without a body is a probe.
    await expect.poll(answers, { timeout: 30_000 }).toBe(200)
    return { url, log: () => output }
  }
  return async ({ options }) => {
    running ??= start()
    const { url, log } = await running
    const path = options.readTimeoutMs < 1000 ? '/quick' : options.replay ? '/once' : '/webhooks'
    return { url: `${url}${path}`, log, close: async () => {} }
  }
}

export async function stopAll(): Promise<void> {
  for (const server of servers) {
    if (server.exitCode !== null || server.signalCode !== null) continue
    const stopped = new Promise((resolve) => server.once('close', resolve))
    server.kill()
    await stopped
  }
  servers.clear()
}
