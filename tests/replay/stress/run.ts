/** A provider that delivers until it is acknowledged, to workers that are killed while they handle. */
import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { signed } from '../../../packages/verify/test/acme.ts'
import { type Random, randomFrom } from '../../portable/support/random.ts'
import { startPostgres, startRedis } from '../../support/services.ts'
import { openLedger, type StoreName } from './ledger.ts'

export interface StressOptions {
  readonly store: StoreName
  readonly processes: number
  /** Per process. */
  readonly deliveries: number
  /** The part of the deliveries that repeat an event. */
  readonly duplicates: number
  readonly kills: number
  readonly seed: number
  /** The file of the worker. */
  readonly worker: string
}

export interface StressReport {
  /** What must not be; empty if all is well. */
  readonly problems: readonly string[]
  readonly figures: Readonly<Record<string, number>>
}

/** Short, so that what a kill leaves is soon free; on a machine that is busy with other things handlers outlive it. */
const leaseSeconds = 5
const inFlightPerProcess = 16
const retryAfterMs = 100

export async function stress(options: StressOptions): Promise<StressReport> {
  const { store, processes, worker, seed } = options
  const random = randomFrom(seed)
  const service = await (store === 'redis' ? startRedis() : startPostgres())
  const ledger = openLedger(store, service.url)
  const workers: Worker[] = []
  try {
    await ledger.prepare()
    const start = (): Promise<Worker> => startWorker(worker, [store, service.url, String(leaseSeconds)])
    workers.push(...(await Promise.all(Array.from({ length: processes }, start))))
    const since = performance.now()
    const sent = await deliverAll(planned(options, random), workers, { ...options, random, start })
    const seconds = (performance.now() - since) / 1000
    const handled = await ledger.counts('handled')
    const completed = await ledger.counts('completed')
    const outlived = await ledger.counts('outlived')
    return judge({ ...sent, seconds, handled, completed, outlived, held: await ledger.held() })
  } finally {
    for (const each of workers) await each.kill()
    await ledger.close()
    await service.stop()
  }
}

/** Events in an order in which repetitions are near each other, so that many of them meet. */
function planned({ processes, deliveries, duplicates }: StressOptions, random: Random): string[] {
  const total = processes * deliveries
  const events = Math.round(total * (1 - duplicates))
  const order: (readonly [at: number, id: string])[] = []
  for (let index = 0; index < total; index++) {
    const event = index < events ? index : random.below(events)
    order.push([event + (index < events ? 0 : random.below(200)), `evt_${event}`])
  }
  return order.sort(([left], [right]) => left - right).map(([, id]) => id)
}

interface Course extends Pick<StressOptions, 'kills'> {
  readonly random: Random
  start(): Promise<Worker>
}

interface Sent {
  readonly plan: readonly string[]
  readonly attempts: number
  readonly busy: number
  readonly kills: number
  /** Of an event, deliveries that broke off: each may have been in the middle of its handler. */
  readonly cut: ReadonlyMap<string, number>
  readonly odd: readonly string[]
}

async function deliverAll(plan: readonly string[], workers: Worker[], { kills, random, start }: Course): Promise<Sent> {
  const moments = new Set(Array.from({ length: kills }, () => random.below(plan.length)))
  const cut = new Map<string, number>()
  const odd: string[] = []
  let restarted: Promise<unknown> = Promise.resolve()
  let attempts = 0
  let busy = 0
  let next = 0
  let killed = 0

  async function deliver(id: string): Promise<void> {
    const body = JSON.stringify({ id, type: 'order.placed', data: { total: 1 } })
    for (;;) {
      const worker = random.pick(workers)
      attempts++
      const status = await worker.post(body)
      if (status === 200) return
      if (status === 'cut') cut.set(id, (cut.get(id) ?? 0) + 1)
      else if (status === 503) busy++
      else if (status !== 'refused') odd.push(`${id} was answered ${status}`)
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
    }
  }

  async function send(): Promise<void> {
    while (next < plan.length) {
      const position = next++
      if (moments.has(position)) restarted = restarted.then(restart)
      await deliver(plan[position] as string)
    }
  }

  async function restart(): Promise<void> {
    const position = random.below(workers.length)
    killed++
    odd.push(...(workers[position] as Worker).messages())
    void (workers[position] as Worker).kill()
    workers[position] = await start()
  }

  await Promise.all(Array.from({ length: workers.length * inFlightPerProcess }, send))
  await restarted
  odd.push(...workers.flatMap((worker) => worker.messages()))
  return { plan, attempts, busy, kills: killed, cut, odd }
}

interface Outcome extends Sent {
  readonly seconds: number
  readonly handled: ReadonlyMap<string, number>
  readonly completed: ReadonlyMap<string, number>
  readonly outlived: ReadonlyMap<string, number>
  readonly held: { readonly completed: number; readonly claimed: number }
}

function judge(outcome: Outcome): StressReport {
  const { plan, attempts, busy, kills, cut, odd, seconds, handled, completed, held } = outcome
  const events = new Set(plan)
  const again = [...handled].filter(([, count]) => count > 1)
  const outlived = sum(outcome.outlived.values())
  // Handled once, once more for every delivery that a kill cut off, and once more where a handler outlived its lease.
  const unexplained = again.map(([id, count]) => Math.max(0, count - 1 - (cut.get(id) ?? 0)))
  const problems = [
    ...odd,
    ...[...completed].filter(([, count]) => count > 1).map(([key, count]) => `${key} was completed ${count} times`),
    ...[...events].filter((id) => !handled.has(id)).map((id) => `${id} was acknowledged and never handled`),
  ]
  if (sum(unexplained) > outlived) problems.push(`${sum(unexplained)} times an event was handled again without a cause`)
  if (held.completed !== events.size) problems.push(`${held.completed} of ${events.size} events are completed`)
  if (held.claimed > 0) problems.push(`${held.claimed} claims were left`)
  const figures = {
    deliveries: plan.length,
    events: events.size,
    requests: attempts,
    'answered 503': busy,
    kills,
    'deliveries cut by them': sum(cut.values()),
    'handlers that outlived their lease': outlived,
    'events handled again after either': again.length,
    'events completed twice': [...completed.values()].filter((count) => count > 1).length,
    'events lost': events.size - held.completed,
    seconds: Math.round(seconds * 10) / 10,
    'deliveries per second': Math.round(plan.length / seconds),
  }
  return { problems, figures }
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0)
}

interface Worker {
  /** The status; or that it broke off, or that nobody listened, so that nothing can have been handled. */
  post(body: string): Promise<number | 'cut' | 'refused'>
  /** What it logged that is no matter of course. */
  messages(): string[]
  kill(): Promise<unknown>
}

async function startWorker(file: string, parameters: string[]): Promise<Worker> {
  const child = fork(file, parameters, { stdio: 'inherit' })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const messages: string[] = []
  const port = await portOf(child, messages)
  const agent = new Agent({ keepAlive: true })
  return {
    post: (body) =>
      new Promise((resolve) => {
        const options = { port, host: '127.0.0.1', method: 'POST', agent, headers: signed(body) }
        const sending = request(options, (response) => {
          response.on('error', () => resolve('cut')).on('end', () => resolve(response.statusCode ?? 0))
          response.resume()
        })
        sending.on('error', (error: NodeJS.ErrnoException) =>
          resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'),
        )
        sending.end(body)
      }),
    messages: () => messages.filter((message) => !/ERR_REPLAY_(IN_PROGRESS|NOT_RECORDED)/.test(message)),
    kill() {
      child.kill('SIGKILL')
      return ended
    },
  }
}

function portOf(child: ChildProcess, messages: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error('a worker ended before it listened')))
    child.on('message', ({ port, message }: { port?: number; message?: string }) => {
      if (port !== undefined) resolve(port)
      if (message !== undefined) messages.push(message)
    })
  })
}
