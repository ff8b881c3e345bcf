import { type AdapterSetup, adapterSetup, type SetupLimits } from './setup.ts'

/**
 * An adapter, and how an application with it is started.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import type { AdapterUnderTest } from '@hooks/testing/adapter-conformance'
 * import { webhookListener } from '@hooks/verify/node'
 *
 * export const adapter: AdapterUnderTest = {
 *   async listen({ provider, options, answer }) {
 *     const listener = webhookListener(provider, options, {
 *       'conformance.received': (delivery, _request, response) => response.end(answer(delivery)),
 *     })
 *     const server = createServer(listener).listen(3999, '127.0.0.1')
 *     return { url: 'http://127.0.0.1:3999/', close: () => new Promise((resolve) => server.close(() => resolve())) }
 *   },
 * }
 * ```
 */
export interface AdapterUnderTest {
  /**
   * Starts the framework's real server, with the adapter on one route for every method. Its handler answers
   * `setup.answer(delivery)` with status 200, and does not catch what that throws.
   */
  listen(setup: AdapterSetup): Promise<AdapterServer>
  /**
   * How the log calls the parser that stands first where `setup.parsesFirst` is set. Without it, such a parser must
   * leave the bytes of the route alone.
   */
  readonly parser?: string
  /** Names of cases that cannot be, and why. */
  readonly exempt?: Readonly<Record<string, string>>
}

/**
 * A server with the adapter, while it listens.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import type { AdapterServer } from '@hooks/testing/adapter-conformance'
 *
 * const server = createServer().listen(3999, '127.0.0.1')
 * export const running: AdapterServer = {
 *   url: 'http://127.0.0.1:3999/webhooks',
 *   close: () => new Promise((resolve) => server.close(() => resolve())),
 * }
 * ```
 */
export interface AdapterServer {
  /** The URL of the route. */
  readonly url: string
  /** What the application logged, where it is another process. */
  log?(): string
  close(): Promise<void>
}

/** Something that must hold. */
export interface Check {
  readonly name: string
  /** Rejects with an Error that says what does not hold. */
  run(subject: Subject): Promise<void>
}

/** An adapter on the server of its framework. */
export interface Subject {
  readonly parser: string | undefined
  /** Starts a server like this once, and gives the same for the same. */
  server(like?: Partial<SetupLimits> & { readonly parsesFirst?: boolean }): Promise<RunningServer>
}

export interface RunningServer {
  readonly url: string
  readonly maximumBodyBytes: number
  /** Waits until the application has logged this. */
  logged(text: string): Promise<void>
  /** Deliveries that a handler in this process was given. */
  handled(): number
}

const usual: SetupLimits = { maximumBodyBytes: 65_536, readTimeoutMs: 10_000, replay: false }
const patienceMs = 10_000

export function createSubject(adapter: AdapterUnderTest): { subject: Subject; close(): Promise<void> } {
  const servers = new Map<string, Promise<{ running: RunningServer; close(): Promise<void> }>>()

  async function start(limits: SetupLimits, parsesFirst: boolean) {
    let handled = 0
    let lines = ''
    const warn = (message: string): void => {
      lines += `${message}\n`
    }
    const setup = adapterSetup(limits, { parsesFirst, logger: { warn } })
    const {
      url,
      log = () => '',
      close,
    } = await adapter.listen({
      ...setup,
      answer(delivery) {
        handled++
        return setup.answer(delivery)
      },
    })
    const running: RunningServer = {
      url,
      maximumBodyBytes: limits.maximumBodyBytes,
      handled: () => handled,
      async logged(text) {
        const end = Date.now() + patienceMs
        while (!(lines + log()).includes(text)) {
          if (Date.now() > end) throw new Error(`The log does not say ${text}. It says: ${lines}${log()}`)
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      },
    }
    return { running, close }
  }

  return {
    subject: {
      parser: adapter.parser,
      async server({ parsesFirst = false, ...limits } = {}) {
        const key = JSON.stringify([parsesFirst, limits])
        const server = servers.get(key) ?? start({ ...usual, ...limits }, parsesFirst)
        servers.set(key, server)
        return (await server).running
      },
    },
    async close() {
      for (const server of servers.values()) await (await server).close()
    },
  }
}
